public import Almanac

/// An actor finished training.
public struct TrainingCompleted: Event {
    public static let name = "TrainingCompleted"
    public static let meaning = "An actor finished training."
    public static let streams: Set<StreamKind> = [.actor]

    /// How far a course goes.
    public enum Level: String, Vocabulary { case awareness, general, specialist, trainer }

    public let actor: ActorRef
    public let course: String?
    public let level: Term<Level>?
    public let hours: Double?
    public let topics: [String]?
    public let joint: Bool?
    public let completedOn: CivilDate?
    public let validUntil: CivilDate?
    public let effectFollowUpDue: CivilDate?

    public static let shape = Shape(
        Self.init(actor:course:level:hours:topics:joint:completedOn:validUntil:effectFollowUpDue:),
        Field("actor", \.actor, "Who was trained; the same as the stream's subject."),
        Field("course", \.course, "The course."),
        Field("level", \.level, "How far the course goes."),
        Field("hours", \.hours, "Length in hours."),
        Field("topics", \.topics, "What it was about."),
        Field("joint", \.joint, "Whether several agencies were trained together."),
        Field("completedOn", \.completedOn, "Last day of the course; absent means when it occurred."),
        Field("validUntil", \.validUntil, "Last day it counts, inclusive; absent if the service's own rule decides."),
        Field(
            "effectFollowUpDue", \.effectFollowUpDue,
            "By when to ask what it changed, inclusive; absent if no follow-up is due."))

    public var headline: String {
        "Training completed: \(actor)".listing(course, level?.inWords, hours.map { "\($0.inWords) h" })
    }
}

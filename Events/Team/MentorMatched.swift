public import Almanac

/// A mentor or key worker was matched to the person, with reasons and the person's own view.
public struct MentorMatched: Event {
    public static let name = "MentorMatched"
    public static let meaning = "A mentor or key worker was matched to the person."

    /// What a mentor was chosen by.
    public enum Criterion: String, Vocabulary {
        case language, culture, faith, gender, age
        case livedExperience = "lived_experience"
        case interests, location
    }

    public let actor: ActorRef
    public let criteria: [Term<Criterion>]?
    public let acceptedByPerson: Bool?
    public let trialUntil: CivilDate?

    public static let shape = Shape(
        Self.init(actor:criteria:acceptedByPerson:trialUntil:),
        Field("actor", \.actor, "The mentor or key worker."),
        Field("criteria", \.criteria, "What the match was made by; absent means unknown."),
        Field(
            "acceptedByPerson", \.acceptedByPerson,
            "The person's own view: whether the person accepts the match; absent if nobody asked."),
        Field("trialUntil", \.trialUntil, "Last day of the trial period, inclusive; absent if there is none."))

    public var headline: String {
        let view = acceptedByPerson.map { $0 ? "accepted by the person" : "not accepted by the person" }
        return "Mentor matched: \(actor)".listing(view, trialUntil.map { "on trial until \($0)" })
    }
}

public import Almanac

/// Debriefing, supervision, mentor coaching or practice-analysis session for the worker.
public struct StaffSupportSessionHeld: Event {
    public static let name = "StaffSupportSessionHeld"
    public static let meaning = "A worker was supported by a session of their own."
    public static let streams: Set<StreamKind> = [.actor]

    /// What kind of session supports a worker.
    public enum Kind: String, Vocabulary {
        case debrief, supervision
        case mentorCoaching = "mentor_coaching"
        case practiceAnalysis = "practice_analysis"
        case stressTraining = "stress_training"
    }

    public let actor: ActorRef
    public let kind: Term<Kind>?
    public let heldOn: CivilDate?

    public static let shape = Shape(
        Self.init(actor:kind:heldOn:),
        Field("actor", \.actor, "Who was supported; the same as the stream's subject."),
        Field("kind", \.kind, "What kind of session."),
        Field("heldOn", \.heldOn, "The day it was held; absent means when it occurred."))

    public var headline: String {
        "Staff support for \(actor)".listing(after: ": ", kind?.inWords)
    }
}

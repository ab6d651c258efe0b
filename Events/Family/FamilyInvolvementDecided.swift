public import Almanac

/// A reasoned decision for one relative: involve, limit, postpone or keep out; for a limited time.
public struct FamilyInvolvementDecided: Event {
    public static let name = "FamilyInvolvementDecided"
    public static let meaning =
        "Reasoned decision for each relative: involve, limit, postpone or keep out; time-limited."

    /// How far a relative is involved.
    public enum Decision: String, Vocabulary { case involve, limited, deferred, exclude }

    /// Whether the person agrees.
    public enum Consent: String, Vocabulary {
        case yes, no
        case notAsked = "not_asked"
    }

    public let relative: RelativeRef
    public let decision: Term<Decision>
    public let reasons: [String]?
    public let personConsents: Term<Consent>?
    public let tasks: [String]?
    public let reviewDue: CivilDate?
    public let decidedBy: ActorRef?

    public static let shape = Shape(
        Self.init(relative:decision:reasons:personConsents:tasks:reviewDue:decidedBy:),
        Field("relative", \.relative, "The relative."),
        Field("decision", \.decision, "What was decided."),
        Field("reasons", \.reasons, "Why."),
        Field("personConsents", \.personConsents, "Whether the person agrees."),
        Field("tasks", \.tasks, "What the relative takes on."),
        Field("reviewDue", \.reviewDue, "The day by which it must be reviewed, inclusive."),
        Field("decidedBy", \.decidedBy, "Who decided."))

    public var headline: String {
        "Involvement of \(relative): \(decision.inWords)".listing(reviewDue.map { "review due by \($0)" })
    }

    public var supersedes: String? { "involvement of \(relative)" }
}

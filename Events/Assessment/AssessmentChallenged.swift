public import Almanac

/// An assessment or a placement is disputed, and the dispute is answered.
public struct AssessmentChallenged: Event {
    public static let name = "AssessmentChallenged"
    public static let meaning =
        "Person, lawyer or partner disputes an assessment or placement and the dispute is answered."

    /// Who may dispute.
    public enum Challenger: String, Vocabulary { case person, lawyer, partner, ombudsman }

    /// How a dispute stands.
    public enum Outcome: String, Vocabulary { case open, upheld, rejected, partly }

    public let targetEvent: EventRef
    public let by: Term<Challenger>?
    public let grounds: String?
    public let outcome: Term<Outcome>?
    public let decidedAt: Moment?

    public static let shape = Shape(
        Self.init(targetEvent:by:grounds:outcome:decidedAt:),
        Field("targetEvent", \.targetEvent, "The entry that is disputed."),
        Field("by", \.by, "Who disputes it."),
        Field("grounds", \.grounds, "On what grounds."),
        Field("outcome", \.outcome, "How it was answered; absent or open if it was not yet."),
        Field("decidedAt", \.decidedAt, "When it was answered; absent means when the entry that answers it happened."))

    public var headline: String {
        let challenger = by.map { " by the \($0.inWords)" } ?? ""
        return "Assessment or placement disputed\(challenger)".listing(outcome?.inWords)
    }

    public var supersedes: String? { "dispute of \(targetEvent)" + (by.map { " by the \($0.inWords)" } ?? "") }
}

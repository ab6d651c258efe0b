public import Almanac

/// A placement was tested against its exit criteria and the limits that human rights set.
public struct PlacementReviewed: Event {
    public static let name = "PlacementReviewed"
    public static let meaning = "Placement tested against its exit criteria and human-rights limits."

    /// What comes of the review of a placement.
    public enum Outcome: String, Vocabulary {
        case stay
        case stepDown = "step_down"
        case move
        case challengeUpheld = "challenge_upheld"
    }

    public let exitCriteriaMet: [String]?
    public let outcome: Term<Outcome>?
    public let nextReviewDue: CivilDate?
    public let reviewsDecisionRef: DecisionRef?

    public static let shape = Shape(
        Self.init(exitCriteriaMet:outcome:nextReviewDue:reviewsDecisionRef:),
        Field("exitCriteriaMet", \.exitCriteriaMet, "Exit criteria that are met."),
        Field("outcome", \.outcome, "What came of it."),
        Field("nextReviewDue", \.nextReviewDue, "The day by which it must be reviewed again, inclusive."),
        Field("reviewsDecisionRef", \.reviewsDecisionRef, "The decision under review."))

    public var headline: String {
        "Placement reviewed".listing(outcome?.inWords, nextReviewDue.map { "next review due by \($0)" })
    }
}

public import Almanac

/// What was decided about a possible breach, and what else was considered first.
public struct BreachDecided: Event {
    public static let name = "BreachDecided"
    public static let meaning = "It was decided what follows from a possible breach."

    /// What was decided about a possible breach.
    public enum Outcome: String, Vocabulary {
        case unfounded
        case noAction = "no_action"
        case warning
        case moreSupport = "more_support"
        case conditionVaried = "condition_varied"
        case recallRequested = "recall_requested"
        case court
    }

    public let breachId: BreachID
    public let outcome: Term<Outcome>?
    public let alternativesConsidered: [String]?
    public let explainedToPersonAt: Moment?
    public let reviewsDecisionRef: DecisionRef?

    public static let shape = Shape(
        Self.init(breachId:outcome:alternativesConsidered:explainedToPersonAt:reviewsDecisionRef:),
        Field("breachId", \.breachId, "The possible breach."),
        Field("outcome", \.outcome, "What was decided."),
        Field(
            "alternativesConsidered", \.alternativesConsidered,
            "What else was considered first; absent or empty means nothing is known to have been."),
        Field(
            "explainedToPersonAt", \.explainedToPersonAt,
            "When it was explained to the person; absent if nobody is known to have done so."),
        Field("reviewsDecisionRef", \.reviewsDecisionRef, "The decision that was reviewed."))

    public var headline: String {
        "Possible breach \(breachId) decided" + (outcome.map { ": \($0.inWords)" } ?? "")
    }
}

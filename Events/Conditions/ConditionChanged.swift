public import Almanac

/// A condition was varied, suspended or lifted, or it expired.
public struct ConditionChanged: Event {
    public static let name = "ConditionChanged"
    public static let meaning = "A condition was varied, suspended or lifted, or it expired."

    /// What happened to a condition.
    public enum Change: String, Vocabulary { case varied, suspended, lifted, expired }

    public let conditionId: ConditionID
    public let change: Term<Change>
    public let from: CivilDate?
    public let reviewsDecisionRef: DecisionRef?
    public let reason: String?

    public static let shape = Shape(
        Self.init(conditionId:change:from:reviewsDecisionRef:reason:),
        Field("conditionId", \.conditionId, "The condition."),
        Field("change", \.change, "What happened to it."),
        Field("from", \.from, "First day of the change, inclusive; absent means when it occurred."),
        Field("reviewsDecisionRef", \.reviewsDecisionRef, "The decision that was reviewed."),
        Field("reason", \.reason, "Why it changed."))

    public var headline: String {
        "Condition \(conditionId) \(change.inWords)".listing(after: " ", from.map { "from \($0)" })
    }
}

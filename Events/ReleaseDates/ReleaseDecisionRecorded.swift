public import Almanac

/// The authority decided, or adjourned, on release or early release.
public struct ReleaseDecisionRecorded: Event {
    public static let name = "ReleaseDecisionRecorded"
    public static let meaning = "The authority decided (or adjourned) on release or early release."

    /// A decision on release.
    public enum Decision: String, Vocabulary { case granted, refused, adjourned, withdrawn }

    public let decision: Term<Decision>
    public let decidedAt: Moment?
    public let conditionsProposed: [ConditionID]?
    public let planVersion: Int?
    public let reviewsDecisionRef: DecisionRef?
    public let explainedToPersonAt: Moment?

    public static let shape = Shape(
        Self.init(decision:decidedAt:conditionsProposed:planVersion:reviewsDecisionRef:explainedToPersonAt:),
        Field("decision", \.decision, "What was decided."),
        Field("decidedAt", \.decidedAt, "When it was decided; absent means when it occurred."),
        Field("conditionsProposed", \.conditionsProposed, "Conditions that the decision proposes."),
        Field("planVersion", \.planVersion, "The version of the plan that was before the authority, from 1."),
        Field(
            "reviewsDecisionRef", \.reviewsDecisionRef,
            "The earlier decision that this one reviews; absent if it reviews none."),
        Field(
            "explainedToPersonAt", \.explainedToPersonAt,
            "When it was explained to the person; absent if it was not yet or is unknown."))

    public var headline: String {
        "Release decision: \(decision.inWords)".listing(planVersion.map { "plan version \($0)" })
    }
}

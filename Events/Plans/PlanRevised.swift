/// A new version of a plan, and why there is one.
public struct PlanRevised: Event {
    public static let name = "PlanRevised"
    public static let meaning = "A new version; says why."

    /// Why a plan is revised.
    public enum Reason: String, Vocabulary {
        case review
        case dateChanged = "date_changed"
        case needChanged = "need_changed"
        case incident, recall
        case authorityRequest = "authority_request"
        case personRequest = "person_request"
        case stepDown = "step_down"
    }

    public let planKind: Term<PlanKind>
    public let version: Int?
    public let reason: Term<Reason>?
    public let domains: [Term<PlanDomain>]?
    public let changes: String?
    public let reviewsDecisionRef: DecisionRef?

    public static let shape = Shape(
        Self.init(planKind:version:reason:domains:changes:reviewsDecisionRef:),
        Field("planKind", \.planKind, "What the plan is for."),
        Field("version", \.version, "The version: the former one plus 1."),
        Field("reason", \.reason, "Why it was revised."),
        Field("domains", \.domains, "Parts of life that it now covers."),
        Field("changes", \.changes, "What is new in it."),
        Field(
            "reviewsDecisionRef", \.reviewsDecisionRef,
            "The decision that led to a review of the plan; absent if none did."))

    public var headline: String {
        "Plan revised: \(planKind.inWords)".listing(version.map { "version \($0)" }, reason?.inWords)
    }

    public var supersedes: String? { "\(planKind.inWords) plan" }

    public func refusal(in standing: CaseStanding) -> Refusal? {
        guard let plan = standing.plans[planKind] else {
            return Refusal(
                "there is no \(planKind.inWords) plan to revise", advice: "record PlanDrafted first", by: .planVersions)
        }
        guard version != plan.next else { return nil }
        return Refusal(
            "the next version of the \(planKind.inWords) plan is \(plan.next), not \(version.map { "\($0)" } ?? "unknown")",
            advice: "give version \(plan.next), or record PlanDrafted for a new plan", by: .planVersions,
            because: plan.entry)
    }
}

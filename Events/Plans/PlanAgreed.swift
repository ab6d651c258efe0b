public import Almanac

/// Named parties, and where possible the person, agreed a version of a plan; a refusal is a fact like any other.
public struct PlanAgreed: Event {
    public static let name = "PlanAgreed"
    public static let meaning = "Named parties, and where possible the person, agreed a version of a plan."

    public let planKind: Term<PlanKind>
    public let version: Int?
    public let signatories: [ActorRef]?
    public let personSigned: Bool?
    public let personRefusalReason: String?
    public let agreedAt: Moment?

    public static let shape = Shape(
        Self.init(planKind:version:signatories:personSigned:personRefusalReason:agreedAt:),
        Field("planKind", \.planKind, "What the plan is for."),
        Field("version", \.version, "The version that was agreed, from 1."),
        Field("signatories", \.signatories, "Who signed for the agencies."),
        Field("personSigned", \.personSigned, "The person signed; false if the person was asked and did not."),
        Field("personRefusalReason", \.personRefusalReason, "Why the person did not sign, in the person's words."),
        Field("agreedAt", \.agreedAt, "When it was agreed; absent means when it occurred."))

    public var headline: String {
        "Plan agreed: \(planKind.inWords)".listing(
            version.map { "version \($0)" },
            personSigned.map { $0 ? "signed by the person" : "not signed by the person" })
    }

    public func refusal(in standing: CaseStanding) -> Refusal? {
        guard let plan = standing.plans[planKind] else {
            return Refusal(
                "there is no \(planKind.inWords) plan to agree on", advice: "record PlanDrafted first",
                by: .planVersions)
        }
        if let version, plan.versions.contains(version) { return nil }
        return Refusal(
            "the \(planKind.inWords) plan has no version \(version.map { "\($0)" } ?? "that is not named")",
            advice: "name a version from \(plan.versions.lowerBound) to \(plan.versions.upperBound)",
            by: .planVersions, because: plan.entry)
    }
}

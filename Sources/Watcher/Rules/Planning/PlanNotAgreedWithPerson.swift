internal import Almanac
internal import Events
public import Projections

/// The plan is about the person, and the person has not signed it.
public struct PlanNotAgreedWithPerson: Rule {
    public static let card = RuleCard(
        id: "plan-not-agreed-with-person",
        title: "Plan not agreed with the person",
        sources: [
            .passage(document: .exitWork, words: "not for but with the"),
            .houseDefault("90 and 30 days"),
        ],
        condition: """
            From due(leadDays) until a release is recorded: there is a transition plan, and the person has not signed its \
            newest version.
            """,
        leadTime: "90 days",
        severities: "warning; urgent within 30 days; info if the person refused and a reason is recorded",
        mustAct: ["case manager"],
        remedy: "Sit down with the person; change the plan, or record the disagreement.",
        clears: "the person signed the newest version; a refusal with its reason lowers it to info",
        traps: [
            "Every revision opens it again.",
            "A refusal is not a failure and never a sign of risk.",
            "Where an interpreter is needed, a signature means nothing without one.",
        ])

    static let leadDays = Parameter(card.id, "leadDays", 90)
    static let urgentDays = Parameter(card.id, "urgentDays", 30)
    public static let parameters: [any RuleParameter] = [leadDays, urgentDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        guard let plan = file.plan(.transition), let newest = plan.newestEntry,
            !plan.currentAgreements.contains(where: { $0.event.personSigned == true })
        else { return .silent }
        if case .dateUnknown = file.releaseState { return .unknown("the release date") }
        guard case .planned(let release) = file.releaseState, desk.isDue(desk.policy[Self.leadDays], in: file) else {
            return .silent
        }
        let version = "version \(plan.version) of the transition plan"
        if let refusal = plan.currentAgreements.last(where: \.isReasonedRefusal) {
            return .found(
                Finding(
                    .info, "the person did not sign \(version), and said why",
                    evidence: file.releaseEvidence + [newest.id, refusal.id], dueBy: release.instant))
        }
        let severity = desk.severity(
            before: release.instant, from: .warning, steps: [(desk.policy[Self.urgentDays], .urgent)])
        let isUnsaid = plan.currentAgreements.contains { $0.event.personSigned == nil }
        return Answer(
            findings: [
                Finding(
                    severity, "\(version) is not signed by the person", evidence: file.releaseEvidence + [newest.id],
                    dueBy: release.instant)
            ],
            unknowns: isUnsaid ? [Unknown(missing: "whether the person signed \(version)")] : [])
    }
}

extension Fact where Recorded == PlanAgreed {
    /// Whether the person was asked, did not sign, and gave a reason.
    fileprivate var isReasonedRefusal: Bool {
        event.personSigned != true && event.personRefusalReason?.contains { !$0.isWhitespace } ?? false
    }
}

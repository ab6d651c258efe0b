internal import Almanac
internal import Events
public import Projections

/// An authority must approve the release and has not decided.
public struct ApprovalNotSecured: Rule {
    public static let card = RuleCard(
        id: "approval-not-secured",
        title: "Release approval not secured",
        sources: [
            .passage(document: .exitWork, words: "delivered to a judge"),
            .houseDefault("45, 14 and 3 days"),
        ],
        condition: """
            Until a release is recorded that must be approved, while nothing was granted or refused since the last return \
            to custody: (a) from due(submitLeadDays) no approval was requested; (b) the transition plan is newer than the \
            version submitted last; (c) from due(decisionLeadDays) nothing is decided, adjournment included.
            """,
        leadTime: "45 days to submit, 14 days to decide",
        severities: "(a) warning, urgent within 14 days; (b) warning; (c) urgent, critical within 3 days",
        mustAct: ["probation officer", "deciding authority"],
        remedy: "Submit, submit the current version again, ask for a date.",
        clears: "granted or refused; submitted again",
        traps: [
            "Adjourned is not decided.",
            "A decision on an old version is still a decision: it is shown and raises nothing.",
        ])

    static let submitLeadDays = Parameter(card.id, "submitLeadDays", 45)
    static let decisionLeadDays = Parameter(card.id, "decisionLeadDays", 14)
    static let criticalDays = Parameter(card.id, "criticalDays", 3)
    public static let parameters: [any RuleParameter] = [submitLeadDays, decisionLeadDays, criticalDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        guard file.settledApproval == nil else { return .silent }
        if case .dateUnknown = file.releaseState { return .unknown("the release date") }
        guard case .planned(let release) = file.releaseState, release.approvalRequired else { return .silent }
        let request = file.approvalRequests.last
        var answer = request.map { dossier($0, in: file) } ?? .silent
        let pending = [
            request == nil ? submission(for: release, in: file, at: desk) : nil,
            decision(on: request, for: release, in: file, at: desk),
        ]
        answer.findings += pending.compactMap(\.self)
        return answer
    }

    private func submission(for release: PlannedRelease, in file: CaseFile, at desk: Desk) -> Finding? {
        guard desk.isDue(desk.policy[Self.submitLeadDays], in: file) else { return nil }
        let severity = desk.severity(
            before: release.instant, from: .warning, steps: [(desk.policy[Self.decisionLeadDays], .urgent)])
        return Finding(
            about: "submission", severity,
            "no approval was requested for the release on \(file.say(release.moment))",
            evidence: file.releaseEvidence, dueBy: release.instant)
    }

    private func dossier(_ request: Fact<ReleaseApprovalRequested>, in file: CaseFile) -> Answer {
        guard let plan = file.plan(.transition), let newest = plan.newestEntry else { return .silent }
        guard let submitted = request.event.planVersion else {
            return .unknown("which version of the plan was submitted", about: "outdated-dossier")
        }
        guard plan.version > submitted else { return .silent }
        return .found(
            Finding(
                about: "outdated-dossier", .warning,
                "version \(submitted) of the plan was submitted, version \(plan.version) is the newest",
                evidence: [request.id, newest.id], dueBy: file.releaseInstant))
    }

    private func decision(
        on request: Fact<ReleaseApprovalRequested>?, for release: PlannedRelease, in file: CaseFile, at desk: Desk
    ) -> Finding? {
        guard desk.isDue(desk.policy[Self.decisionLeadDays], in: file) else { return nil }
        let severity = desk.severity(
            before: release.instant, from: .urgent, steps: [(desk.policy[Self.criticalDays], .critical)])
        let adjournment = file.approvalDecisions.last { $0.event.decision == .adjourned }
        return Finding(
            about: "decision", severity,
            "the release on \(file.say(release.moment)) is not approved"
                + (adjournment == nil ? "" : ", but adjourned"),
            evidence: file.releaseEvidence + [request?.id, adjournment?.id].compactMap(\.self), dueBy: release.instant)
    }
}

internal import Almanac
internal import Events
public import Projections

/// The release comes closer and there is no plan for it.
public struct PlanningNotStarted: Rule {
    public static let card = RuleCard(
        id: "planning-not-started",
        title: "Release planning has not started",
        sources: [
            .passage(document: .goodPractice, words: "at least six months earlier"),
            .houseDefault("183 days for six months; 90 and 30 days"),
        ],
        condition: """
            From due(leadDays) until a release is recorded: no transition plan was ever drafted or revised.
            """,
        leadTime: "six months",
        severities: "warning; urgent within 90 days; critical within 30 days",
        mustAct: ["lead agency", "case manager"],
        remedy: "Call a first meeting and draft version 1 with the person.",
        clears: "a transition plan of any version",
        traps: [
            "A sentence may be shorter than the lead time: then a tenth of the time is left for a start.",
            "A sentence plan is not a transition plan.",
            "A plan from before a recall is a plan; that it must be taken up again is another rule's.",
        ])

    static let leadDays = Parameter(card.id, "leadDays", 183)
    static let urgentDays = Parameter(card.id, "urgentDays", 90)
    static let criticalDays = Parameter(card.id, "criticalDays", 30)
    public static let parameters: [any RuleParameter] = [leadDays, urgentDays, criticalDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        guard file.plan(.transition) == nil else { return .silent }
        if case .dateUnknown = file.releaseState { return .unknown("the release date") }
        guard case .planned(let release) = file.releaseState, desk.isDue(desk.policy[Self.leadDays], in: file) else {
            return .silent
        }
        let severity = desk.severity(
            before: release.instant, from: .warning,
            steps: [(desk.policy[Self.urgentDays], .urgent), (desk.policy[Self.criticalDays], .critical)])
        return .found(
            Finding(
                severity, "no transition plan for the release on \(file.say(release.moment))",
                evidence: file.releaseEvidence, dueBy: release.instant))
    }
}

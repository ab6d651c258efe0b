internal import Almanac
internal import Events
public import Projections

/// Supervision will follow, and nobody of the probation service is on the case.
public struct ProbationNotInvolved: Rule {
    public static let card = RuleCard(
        id: "probation-not-involved",
        title: "Probation not on board",
        sources: [
            .passage(document: .probation, words: "last 6 months of the sentence"),
            .houseDefault("183 days for six months; 60 and 14 days"),
        ],
        condition: """
            From due(leadDays) until a release is recorded, unless no supervision follows: nobody has an active role as \
            probation officer or community supervision officer.
            """,
        leadTime: "six months",
        severities: "warning; urgent within 60 days; critical within 14 days",
        mustAct: ["probation service", "case manager"],
        remedy: "Assign an officer and arrange a visit inside.",
        clears: "an active role of that kind",
        traps: [
            "Who serves the full term without supervision needs no officer.",
            "In one service for prison and probation, a role in both settings counts.",
        ])

    static let leadDays = Parameter(card.id, "leadDays", 183)
    static let urgentDays = Parameter(card.id, "urgentDays", 60)
    static let criticalDays = Parameter(card.id, "criticalDays", 14)
    public static let parameters: [any RuleParameter] = [leadDays, urgentDays, criticalDays]

    static let officers: Set<Role> = [.probationOfficer, .csmOfficer]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let officers = file.roles.filter { $0.role.isOne(of: Self.officers) }
        guard !officers.contains(where: { desk.clock.isBetween($0.from, and: $0.until) }) else { return .silent }
        if case .dateUnknown = file.releaseState { return .unknown("the release date") }
        guard case .planned(let release) = file.releaseState, release.supervisionFollows,
            desk.isDue(desk.policy[Self.leadDays], in: file)
        else { return .silent }
        let severity = desk.severity(
            before: release.instant, from: .warning,
            steps: [(desk.policy[Self.urgentDays], .urgent), (desk.policy[Self.criticalDays], .critical)])
        return .found(
            Finding(
                severity, "no probation officer for the release on \(file.say(release.moment))",
                evidence: file.releaseEvidence, dueBy: release.instant))
    }
}

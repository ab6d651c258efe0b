internal import Almanac
internal import Events
public import Projections

/// Nobody the team trusts is confirmed to wait at the gate.
public struct GatePickupMissing: Rule {
    public static let card = RuleCard(
        id: "gate-pickup-missing",
        title: "No trusted pick-up at the gate",
        sources: [
            .passage(document: .exitWork, words: "picking up the individual at"),
            .houseDefault("14, 7 and 2 days"),
        ],
        condition: "From due(leadDays) until the hour of release: no pick-up stands that is confirmed.",
        leadTime: "14 days",
        severities: "warning; urgent within 7 days; critical within 2 days",
        mustAct: ["case manager"],
        remedy: "Arrange a pick-up and have it confirmed, with a back-up.",
        clears: "a confirmed pick-up",
        traps: [
            "Unconfirmed is missing.",
            "A person handed to another authority (removal, extradition) is met by the escort.",
        ])

    static let leadDays = Parameter(card.id, "leadDays", 14)
    static let urgentDays = Parameter(card.id, "urgentDays", 7)
    static let criticalDays = Parameter(card.id, "criticalDays", 2)
    public static let parameters: [any RuleParameter] = [leadDays, urgentDays, criticalDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        if case .dateUnknown = file.releaseState { return .unknown("the release date") }
        guard desk.isDue(desk.policy[Self.leadDays], in: file), let release = desk.releaseAhead(in: file),
            !release.isRemoval, !file.activePickups.contains(where: \.isConfirmed)
        else { return .silent }
        let severity = desk.severity(
            before: release.instant, from: .warning,
            steps: [(desk.policy[Self.urgentDays], .urgent), (desk.policy[Self.criticalDays], .critical)])
        let unconfirmed = file.activePickups
        let summary =
            unconfirmed.isEmpty
            ? "no pick-up is arranged for the release on \(file.say(release.moment))"
            : "the pick-up for the release on \(file.say(release.moment)) is not confirmed"
        return .found(
            Finding(
                severity, summary, evidence: file.releaseEvidence + unconfirmed.map(\.fact.id), dueBy: release.instant))
    }
}

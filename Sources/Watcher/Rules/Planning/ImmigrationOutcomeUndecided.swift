internal import Almanac
internal import Events
public import Projections

/// Nobody knows whether the person will stay or leave the country, and only one of the two is planned for.
public struct ImmigrationOutcomeUndecided: Rule {
    public static let card = RuleCard(
        id: "immigration-outcome-undecided",
        title: "Two possible outcomes, one plan",
        sources: [
            .passage(document: .probation, words: "discharged to their countries of origin"),
            .houseDefault("90 and 14 days"),
        ],
        condition: """
            Before release, from due(leadDays): a removal is pending or suspended, the right to stay is about to end or \
            not known, and there is no contingency plan.
            """,
        leadTime: "90 days",
        severities: "warning; urgent within 14 days",
        mustAct: ["case manager", "immigration liaison"],
        remedy: "Plan for the removal and for the release.",
        clears: "a contingency plan, or a status that is settled",
        traps: ["A removal may be suspended days before release: then everything else speaks at once."])

    static let leadDays = Parameter(card.id, "leadDays", 90)
    static let urgentDays = Parameter(card.id, "urgentDays", 14)
    public static let parameters: [any RuleParameter] = [leadDays, urgentDays]

    private static let undecided: Set<ImmigrationStatusRecorded.Status> = [
        .removalPending, .removalSuspended, .residenceExpiring, .unknown,
    ]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        guard let status = file.newest(ImmigrationStatusRecorded.self),
            !file.plans.contains(where: { $0.kind == .contingency })
        else { return .silent }
        if case .other(let word) = status.event.status {
            return .unknown("what the status \"\(word)\" means for release")
        }
        guard status.event.status.isOne(of: Self.undecided) else { return .silent }
        if case .dateUnknown = file.releaseState { return .unknown("the release date") }
        guard desk.isDue(desk.policy[Self.leadDays], in: file), case .planned(let release) = file.releaseState else {
            return .silent
        }
        let severity = desk.severity(
            before: release.instant, from: .warning, steps: [(desk.policy[Self.urgentDays], .urgent)])
        return .found(
            Finding(
                severity, "whether the person stays or leaves is not decided, and there is no contingency plan",
                evidence: [status.id] + file.releaseEvidence, dueBy: release.instant))
    }
}

internal import Almanac
internal import Events
public import Projections

/// The hour of release has passed and nobody recorded what happened.
public struct ReleaseNotRecorded: Rule {
    public static let card = RuleCard(
        id: "release-not-recorded",
        title: "Planned release time has passed without a record",
        sources: [.houseDefault("4 h, critical after 24 h")],
        condition: """
            The planned release lies more than graceHours back, no release is recorded and no newer date. Where only the \
            day is known, the end of that local day is waited for.
            """,
        leadTime: "4 hours after",
        severities: "urgent; critical after 24 h",
        mustAct: ["prison records office", "case manager"],
        remedy: "Phone the prison; start the first-day protocol as if the person were out.",
        clears: "a release or a change of date is recorded",
        traps: ["It goes by what is recorded, so it also speaks during late data entry: that is meant."])

    static let graceHours = Parameter(card.id, "graceHours", 4)
    static let criticalHours = Parameter(card.id, "criticalHours", 24)
    public static let parameters: [any RuleParameter] = [graceHours, criticalHours]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        if case .dateUnknown = file.releaseState { return .unknown("the release date") }
        guard case .planned(let release) = file.releaseState else { return .silent }
        let passes = file.hourPasses(of: release)
        let isDay = release.precision == .day
        let isLate =
            isDay
            ? desk.clock.hasReached(passes)
            : desk.clock.hasPassed(passes + .hours(desk.policy[Self.graceHours]))
        guard isLate else { return .silent }
        let isCritical = desk.clock.hasPassed(passes + .hours(desk.policy[Self.criticalHours]))
        return .found(
            Finding(
                isCritical ? .critical : .urgent,
                "release was planned for \(file.say(release.moment)), and no release is recorded",
                evidence: file.releaseEvidence, dueBy: release.instant))
    }
}

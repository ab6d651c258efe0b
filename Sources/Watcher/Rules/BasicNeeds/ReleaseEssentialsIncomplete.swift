internal import Almanac
internal import Events
public import Projections

/// Something that nobody should leave prison without is missing, or nobody looked.
public struct ReleaseEssentialsIncomplete: Rule {
    public static let card = RuleCard(
        id: "release-essentials-incomplete",
        title: "Release essentials not complete",
        sources: [
            .passage(document: .integra, words: "having regard to the climate"),
            .passage(document: .integra, words: "sufficient means to reach their"),
            .houseDefault("7, 2 and 14 days"),
        ],
        condition: """
            From due(leadDays) until the hour of release: nobody checked the essentials since the last return to \
            custody, or something on the list is missing or not marked, or the check was made more than staleDays \
            before the release.
            """,
        leadTime: "7 days",
        severities: "warning; urgent within 2 days",
        mustAct: ["prison social worker"],
        remedy: "Complete the list.",
        clears: "a list that is complete and recent",
        traps: [
            "The season: a check in September says nothing about clothes in December.",
            "Money on a card that the person cannot use.",
        ])

    static let leadDays = Parameter(card.id, "leadDays", 7)
    static let urgentDays = Parameter(card.id, "urgentDays", 2)
    static let staleDays = Parameter(card.id, "staleDays", 14)
    public static let parameters: [any RuleParameter] = [leadDays, urgentDays, staleDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        if case .dateUnknown = file.releaseState { return .unknown("the release date") }
        guard desk.isDue(desk.policy[Self.leadDays], in: file), let release = desk.releaseAhead(in: file),
            let lack = lack(in: file.essentials, for: release, in: file, at: desk)
        else { return .silent }
        let severity = desk.severity(
            before: release.instant, from: .warning, steps: [(desk.policy[Self.urgentDays], .urgent)])
        return .found(
            Finding(
                severity, lack, evidence: file.releaseEvidence + [file.essentials?.id].compactMap(\.self),
                dueBy: release.instant))
    }

    /// What is wrong with a check; `nil` if it is complete and recent.
    private func lack(
        in check: Fact<ReleaseEssentialsChecked>?, for release: PlannedRelease, in file: CaseFile, at desk: Desk
    ) -> String? {
        let day = file.say(release.moment)
        guard let check else { return "the essentials for the release on \(day) are not checked" }
        let open = check.event.openEssentials
        if !open.isEmpty { return "not there for the release on \(day): \(open.joined(separator: ", "))" }
        let isStale = release.instant - check.occurredAt > .days(desk.policy[Self.staleDays])
        return isStale
            ? "the essentials for the release on \(day) were last checked on \(file.say(check.occurredAt))" : nil
    }
}

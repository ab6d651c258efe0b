internal import Almanac
internal import Events
public import Projections

/// Release is near and the team has not sat together about it.
public struct PreReleaseMeetingMissing: Rule {
    public static let card = RuleCard(
        id: "pre-release-meeting-missing",
        title: "No case meeting before release",
        sources: [
            .passage(document: .exitWork, words: "meet before the release of"),
            .houseDefault("21, 60 and 7 days"),
        ],
        condition: """
            From due(leadDays): no meeting about the case within the last withinDays before the release. Security \
            analyses, steering groups and meetings on professional practice do not count.
            """,
        leadTime: "21 days",
        severities: "warning; urgent within 7 days",
        mustAct: ["case manager"],
        remedy: "Hold it.",
        clears: "a meeting",
        traps: ["A date that moves can push an old meeting out of the window."])

    static let leadDays = Parameter(card.id, "leadDays", 21)
    static let withinDays = Parameter(card.id, "withinDays", 60)
    static let urgentDays = Parameter(card.id, "urgentDays", 7)
    public static let parameters: [any RuleParameter] = [leadDays, withinDays, urgentDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        if case .dateUnknown = file.releaseState { return .unknown("the release date") }
        guard case .planned(let release) = file.releaseState, desk.isDue(desk.policy[Self.leadDays], in: file) else {
            return .silent
        }
        let held = file.forums.filter { !$0.forum.isOne(of: Forum.notAboutRelease) }.flatMap(\.sessions)
            .filter { desk.clock.hasReached($0.start) }
        let opens = release.instant - .days(desk.policy[Self.withinDays])
        guard !held.contains(where: { $0.start >= opens }) else { return .silent }
        let last = held.max { $0.start < $1.start }
        let before = last.map { "; the last one was on \(file.say(file.day(of: $0.start)))" } ?? ""
        let severity = desk.severity(
            before: release.instant, from: .warning, steps: [(desk.policy[Self.urgentDays], .urgent)])
        return .found(
            Finding(
                severity, "no meeting about the case since \(file.say(file.day(of: opens)))\(before)",
                evidence: file.releaseEvidence + [last?.fact.id].compactMap(\.self), dueBy: release.instant))
    }
}

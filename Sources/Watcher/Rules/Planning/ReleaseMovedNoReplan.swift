internal import Almanac
internal import Events
public import Projections

/// The person comes out earlier than everybody planned for, and nobody has sat down over it.
public struct ReleaseMovedNoReplan: Rule {
    public static let card = RuleCard(
        id: "release-moved-no-replan",
        title: "Release brought forward and nobody re-planned",
        sources: [
            .passage(document: .integra, words: "seemingly small miscommunications or omissions"),
            .houseDefault("7 days earlier, or to within 30 days; a grace of a tenth of the time left, at most 72 h"),
        ],
        condition: """
            The last move of the release by 12 h or more brought it forward by minShiftDays, or to within nearDays of \
            being recorded; a tenth of the time that was left has passed since, at most 72 h; and there was neither a \
            meeting nor a new version of the transition plan. Until a release is recorded.
            """,
        leadTime: "at once, after the grace",
        severities: "urgent; critical within 7 days",
        mustAct: ["case manager"],
        remedy: "Call an extraordinary meeting and check every item again.",
        clears: "a meeting, or a revision of the plan, after the change",
        traps: [
            "A change of the hour alone is left to gate-pickup-mismatch.",
            "A move to a later date does not count.",
        ])

    static let minShiftDays = Parameter(card.id, "minShiftDays", 7)
    static let nearDays = Parameter(card.id, "nearDays", 30)
    static let criticalDays = Parameter(card.id, "criticalDays", 7)
    public static let parameters: [any RuleParameter] = [minShiftDays, nearDays, criticalDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        guard case .planned(let release) = file.releaseState, let move = file.lastReleaseMove,
            isSurprising(move, at: desk), !isReplanned(after: move, in: file, at: desk),
            desk.clock.hasReached(DueDate.afterGrace(move))
        else { return .silent }
        let severity = desk.severity(
            before: release.instant, from: .urgent, steps: [(desk.policy[Self.criticalDays], .critical)])
        let summary = """
            the release was brought forward from \(file.say(move.former.moment)) to \(file.say(move.current.moment)), and \
            nobody has met or revised the plan since
            """
        return .found(Finding(severity, summary, evidence: [move.current.entry.id], dueBy: release.instant))
    }

    private func isSurprising(_ move: ReleaseMove, at desk: Desk) -> Bool {
        move.shift < .zero
            && (-move.shift >= .days(desk.policy[Self.minShiftDays])
                || move.notice <= .days(desk.policy[Self.nearDays]))
    }

    private func isReplanned(after move: ReleaseMove, in file: CaseFile, at desk: Desk) -> Bool {
        let meetings = file.facts(MeetingHeld.self).map { (at: $0.start(of: $0.event.at, in: file.zone), $0.entry) }
        let versions = file.plan(.transition)?.versionEntries.map { (at: $0.occurred.instant, $0) } ?? []
        return (meetings + versions).contains { at, entry in
            move.precedes(at, of: entry) && desk.clock.hasReached(at)
        }
    }
}

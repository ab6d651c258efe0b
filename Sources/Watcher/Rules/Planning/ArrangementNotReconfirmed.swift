internal import Almanac
internal import Events
public import Projections

/// Something was arranged for a release date that no longer holds, and nobody has asked the provider again.
public struct ArrangementNotReconfirmed: Rule {
    public static let card = RuleCard(
        id: "arrangement-not-reconfirmed",
        title: "Arrangement dates from before the date change",
        sources: [
            .passage(document: .integra, words: "seemingly small miscommunications or omissions"),
            .houseDefault("7 days; a grace of a tenth of the time left, at most 72 h"),
        ],
        condition: """
            The release moved by 12 h or more, earlier or later, and a tenth of the time that was left has passed since, at \
            most 72 h: an arrangement that depends on the release was recorded before the last such move, and is neither \
            confirmed again nor lost. Until a release is recorded.
            """,
        leadTime: "at once, after the grace",
        severities: "warning; urgent within 7 days",
        mustAct: ["owner of the arrangement"],
        remedy: "Call the provider and record that it is confirmed again.",
        clears: "it is confirmed again, or lost",
        traps: [
            "A place without an end is told too, on purpose: its beginning has moved.",
            "Housing has its own test of dates.",
        ])

    static let urgentDays = Parameter(card.id, "urgentDays", 7)
    public static let parameters: [any RuleParameter] = [urgentDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        guard case .planned(let release) = file.releaseState, let move = file.lastReleaseMove,
            desk.clock.hasReached(DueDate.afterGrace(move))
        else { return .silent }
        let severity = desk.severity(
            before: release.instant, from: .warning, steps: [(desk.policy[Self.urgentDays], .urgent)])
        let standing = file.arrangements.filter { $0.failure == nil && $0.replacement == nil }
        return standing.compactMap(\.arrangement).reduce(into: Answer()) { answer, arrangement in
            let id = arrangement.event.arrangementId.rawValue
            switch move.outdates(arrangement) {
            case false?: break
            case nil:
                answer.unknowns.append(Unknown(about: id, missing: "whether \(id) depends on the release date"))
            case true?:
                let summary = """
                    \(id) was confirmed on \(file.say(arrangement.occurredAt)), before the release moved to \
                    \(file.say(move.current.moment))
                    """
                answer.findings.append(
                    Finding(
                        about: id, severity, summary, evidence: [move.current.entry.id, arrangement.id],
                        dueBy: release.instant))
            }
        }
    }
}

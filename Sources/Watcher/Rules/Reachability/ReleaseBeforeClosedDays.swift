internal import Almanac
internal import Events
public import Projections

/// The person leaves when offices close, and they stay closed for long.
public struct ReleaseBeforeClosedDays: Rule {
    public static let card = RuleCard(
        id: "release-before-closed-days",
        title: "Release just before offices close",
        sources: [
            .passage(document: .integra, words: "releasing an individual on a"),
            .houseDefault("cut-off 12:00, opening 09:00, 36 h"),
        ],
        condition: """
            From due(leadDays) until the hour of release: the release is at or after cutOff on a working day, or at any \
            time on another day, and the next working-day opening comes more than spanHours later.
            """,
        leadTime: "60 days",
        severities: "warning; info when the person is covered all the same",
        mustAct: ["prison", "case manager"],
        remedy: "Ask to move the release, or book housing keys, money and medication beforehand.",
        clears: "release moved or passed",
        traps: [
            "Public holidays of the case calendar, regional ones included, and half-days such as 24 December.",
            "A reachable worker does not open the benefit office: it stays as info.",
        ])

    static let leadDays = Parameter(card.id, "leadDays", 60)
    static let cutOff = Parameter(card.id, "cutOff", TimeOfDay.noon)
    static let opening = Parameter(card.id, "opening", TimeOfDay.oClock(9))
    static let spanHours = Parameter(card.id, "spanHours", 36)
    public static let parameters: [any RuleParameter] = [leadDays, cutOff, opening, spanHours]
    public static let borrowed: [any RuleParameter] = [
        ReleaseCoverageGap.windowHours, ReleaseCoverageGap.warnHours,
    ]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        if case .dateUnknown = file.releaseState { return .unknown("the release date") }
        guard desk.isDue(desk.policy[Self.leadDays], in: file), let release = desk.releaseAhead(in: file) else {
            return .silent
        }
        let calendar = desk.calendar(of: file)
        let year = file.releaseDate(of: release).year
        var answer = Answer()
        if !calendar.knows(year: year) {
            let name = file.opening?.event.holidayCalendar?.rawValue ?? "that the case should name"
            answer.unknowns = [Unknown(missing: "the closed days of \(year) in the calendar \(name)")]
        }
        let spans = file.releaseCandidates.compactMap { candidate in
            calendar.closedSpan(
                release: candidate, cutOff: desk.policy[Self.cutOff], opening: desk.policy[Self.opening], in: file.zone
            ).map { (candidate, $0) }
        }
        guard let (at, closed) = spans.max(by: { $0.1 < $1.1 }), closed > .hours(desk.policy[Self.spanHours]) else {
            return answer
        }
        let summary = "offices closed for \(closed): \(file.say(at)) to \(file.say(at + closed))"
        answer.findings = [
            Finding(
                isCovered(file, at: desk) ? .info : .warning, summary, evidence: file.releaseEvidence,
                dueBy: release.instant)
        ]
        return answer
    }

    private func isCovered(_ file: CaseFile, at desk: Desk) -> Bool {
        let cover = desk.coverage(of: file, hours: desk.policy[ReleaseCoverageGap.windowHours])
        let longest = cover?.coverage.longest?.length ?? .zero
        return longest <= .hours(desk.policy[ReleaseCoverageGap.warnHours])
    }
}

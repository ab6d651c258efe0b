internal import Almanac
internal import Events
public import Projections

/// A forum that should meet about the case has not met for too long.
public struct MeetingCadenceMissed: Rule {
    public static let card = RuleCard(
        id: "meeting-cadence-missed",
        title: "Forum does not meet at its cadence",
        sources: [
            .passage(document: .exitWork, words: "meet on a weekly basis"),
            .passage(document: .exitWork, words: "2 weeks to exchange information"),
            .passage(document: .integra, words: "Establishment of meetings on a"),
            .houseDefault("2 days of grace"),
        ],
        condition: """
            Inside the phase of a forum that should meet: the last meeting, or the begin of the phase if that is later, \
            lies more than its cadence and graceDays back. The phase runs from so many days before release until so many \
            days after it, where the forum says so; else from the opening of the case.
            """,
        leadTime: "by forum",
        severities: "warning; urgent at more than twice the cadence and the grace",
        mustAct: ["forum chair"],
        remedy: "Meet, by video if needed.",
        clears: "a meeting",
        traps: [
            "Holiday weeks.", "Scheduled is not held.", "Without a phase it would speak all through a long custody.",
        ])

    static let graceDays = Parameter(card.id, "graceDays", 2)
    public static let parameters: [any RuleParameter] = [graceDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        file.forums.reduce(into: Answer()) { answer, forum in
            guard let schedule = forum.schedule else { return }
            guard let cadence = schedule.cadenceDays else {
                return answer.unknowns.append(unknown(about: forum, "how often the \(forum.forum.inWords) should meet"))
            }
            guard let start = forum.phaseStart else {
                return answer.unknowns.append(unknown(about: forum, "the release date"))
            }
            if let finding = finding(about: forum, since: start, cadence: cadence, in: file, at: desk) {
                answer.findings.append(finding)
            }
        }
    }

    private func unknown(about forum: ForumRecord, _ missing: String) -> Unknown {
        Unknown(about: forum.forum.rawValue, missing: missing)
    }

    private func finding(
        about forum: ForumRecord, since start: Instant, cadence: Int, in file: CaseFile, at desk: Desk
    ) -> Finding? {
        guard desk.clock.hasReached(start), !(forum.phaseEnd.map(desk.clock.hasPassed) ?? false) else { return nil }
        let last = forum.sessions.last { desk.clock.hasReached($0.start) }
        let since = max(last?.start ?? start, start)
        let grace = desk.policy[Self.graceDays]
        guard desk.clock.hasPassed(since + .days(cadence + grace)) else { return nil }
        let isUrgent = desk.clock.hasPassed(since + .days(2 * cadence + grace))
        let hangsOnRelease =
            forum.schedule?.fromDaysBeforeRelease != nil || forum.schedule?.untilDaysAfterRelease != nil
        let what =
            last.map { "last met on \(file.say(file.day(of: $0.start)))" }
            ?? "has not met, since \(file.say(file.day(of: start)))"
        return Finding(
            about: forum.forum.rawValue, isUrgent ? .urgent : .warning,
            "\(forum.forum.inWords) \(what); it should meet every \(cadence) days",
            evidence: [last?.fact.id ?? file.opening?.id].compactMap(\.self)
                + (hangsOnRelease ? file.releaseEvidence : []),
            dueBy: since + .days(cadence))
    }
}

internal import Almanac
internal import Events
public import Projections

/// A programme gives the person less time than was agreed.
public struct ProgrammeHoursShortfall: Rule {
    public static let card = RuleCard(
        id: "programme-hours-shortfall",
        title: "Programme delivers fewer hours than agreed",
        sources: [
            .passage(document: .integra, words: "3 hours, 10 hours or"),
            .houseDefault("28 days, 75 % and 50 %"),
        ],
        condition: """
            A programme with hours a week that has run for windowDays: of the hours that its present dose makes of the last \
            windowDays, a share below warnShare was delivered.
            """,
        leadTime: "28 days",
        severities: "warning; urgent below urgentShare",
        mustAct: ["programme provider"],
        remedy: "Catch up, lower the dose openly, find the cause.",
        clears: "the share is back",
        traps: [
            "What a provider cancels and what a person misses look alike: the ledger of programmes shows both.",
            "A programme of so many sessions has no hours a week: count the sessions.",
        ])

    static let windowDays = Parameter(card.id, "windowDays", 28)
    static let warnShare = Parameter(card.id, "warnShare", 0.75)
    static let urgentShare = Parameter(card.id, "urgentShare", 0.5)
    public static let parameters: [any RuleParameter] = [windowDays, warnShare, urgentShare]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let window = Span.days(desk.policy[Self.windowDays])
        return file.enrolments.reduce(into: Answer()) { answer, enrolment in
            guard desk.runs(enrolment), desk.clock.hasReached(enrolment.begins + window) else { return }
            guard let hours = desk.hoursPerWeek(of: enrolment) else {
                return answer.unknowns.append(
                    Unknown(about: enrolment.id.rawValue, missing: "the hours a week of \(enrolment.id)"))
            }
            let held = enrolment.sessions.filter {
                desk.clock.hasReached($0.at) && !desk.clock.hasPassed($0.at + window)
            }
            guard let finding = finding(about: enrolment, hours: hours, held, over: window, at: desk) else { return }
            answer.findings.append(finding)
            if held.contains(where: { $0.fact.event.minutes == nil }) {
                answer.unknowns.append(
                    Unknown(about: enrolment.id.rawValue, missing: "how long each session of \(enrolment.id) was"))
            }
        }
    }

    private func finding(
        about enrolment: Enrolment, hours: Double, _ held: [ProgrammeSession], over window: Span, at desk: Desk
    ) -> Finding? {
        let planned = hours * 60 * window.days / 7
        let delivered = held.compactMap(\.fact.event.minutes).reduce(0, +)
        guard planned > 0, Double(delivered) < planned * desk.policy[Self.warnShare] else { return nil }
        let isUrgent = Double(delivered) < planned * desk.policy[Self.urgentShare]
        let change = enrolment.changes.last { desk.clock.hasReached($0.occurredAt) }
        return Finding(
            about: enrolment.id.rawValue, isUrgent ? .urgent : .warning,
            "\(enrolment.id): \(delivered) of \(Int(planned.rounded())) min in \(Int(window.days)) days",
            evidence: [enrolment.start.id] + [change?.id].compactMap(\.self) + held.map(\.fact.id))
    }
}

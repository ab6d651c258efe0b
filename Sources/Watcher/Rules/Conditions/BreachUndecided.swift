internal import Almanac
internal import Events
public import Projections

/// Something may have been a breach, and nobody has decided what follows.
public struct BreachUndecided: Rule {
    public static let card = RuleCard(
        id: "breach-undecided",
        title: "Suspected breach without decision",
        sources: [
            .passage(document: .goodPractice, words: "punitive practices are enforced only"),
            .passage(document: .probation, words: "breach procedure or a recall"),
            .houseDefault("72 h and 7 days"),
        ],
        condition: """
            A possible breach since the last return to custody was recorded hours ago or more, and nothing is decided on it.
            """,
        leadTime: "72 hours",
        severities: "warning; urgent after 7 days",
        mustAct: ["probation officer"],
        remedy: "Decide, with alternatives considered and explained to the person.",
        clears: "a decision",
        traps: ["Of what is recorded late the time counts from its recording: both times are shown."])

    static let hours = Parameter(card.id, "hours", 72)
    static let urgentDays = Parameter(card.id, "urgentDays", 7)
    public static let parameters: [any RuleParameter] = [hours, urgentDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        Answer(findings: file.breaches.filter(\.isUndecided).compactMap { finding(about: $0, in: file, at: desk) })
    }

    private func finding(about breach: PossibleBreach, in file: CaseFile, at desk: Desk) -> Finding? {
        let recordedAt = breach.suspicion.recordedAt
        let due = recordedAt + .hours(desk.policy[Self.hours])
        guard desk.clock.hasReached(due) else { return nil }
        let isUrgent = desk.clock.hasReached(recordedAt + .days(desk.policy[Self.urgentDays]))
        return Finding(
            about: breach.id.rawValue, isUrgent ? .urgent : .warning,
            "\(breach.id), seen \(file.say(breach.seenAt)) and recorded \(file.say(recordedAt)), is not decided",
            evidence: [breach.suspicion.id], dueBy: due)
    }
}

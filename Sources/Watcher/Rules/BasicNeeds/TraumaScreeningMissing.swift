internal import Almanac
internal import Events
public import Projections

/// Somebody who came back from a conflict was not asked what it did to them.
public struct TraumaScreeningMissing: Rule {
    public static let card = RuleCard(
        id: "trauma-screening-missing",
        title: "Returnee without trauma screening",
        sources: [
            .passage(document: .integra, words: "been exposed to a high"),
            .houseDefault("30, 90 and 60 days"),
        ],
        condition: """
            The profile names a person who returned from a conflict abroad, no assessment of trauma or mental health is \
            recorded, and graceDays have gone by since the profile, or due(leadDays) is reached.
            """,
        leadTime: "30 days after the profile",
        severities: "warning; urgent 60 days after the profile",
        mustAct: ["psychologist"],
        remedy: "Offer a screening, also to relatives and children.",
        clears: "an assessment",
        traps: [
            "Offered and declined: record it, and lower the rule for the case.",
            "Nothing about risk follows from the result.",
        ])

    static let graceDays = Parameter(card.id, "graceDays", 30)
    static let leadDays = Parameter(card.id, "leadDays", 90)
    static let urgentDays = Parameter(card.id, "urgentDays", 60)
    public static let parameters: [any RuleParameter] = [graceDays, leadDays, urgentDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        guard let profile = file.profile(sinceWhich: { $0.groups?.contains { $0 == .ftfReturnee } ?? false }),
            !file.assessments.contains(where: { $0.event.kind.isOne(of: [.trauma, .mentalHealth]) })
        else { return .silent }
        let since = profile.occurredAt
        let isLate = desk.clock.hasReached(since + .days(desk.policy[Self.graceDays]))
        guard isLate || desk.isDue(desk.policy[Self.leadDays], in: file) else {
            if case .dateUnknown = file.releaseState { return .unknown("the release date") }
            return .silent
        }
        let isUrgent = desk.clock.hasReached(since + .days(desk.policy[Self.urgentDays]))
        return .found(
            Finding(
                isUrgent ? .urgent : .warning,
                "no screening for trauma is recorded since the profile of \(file.say(since))",
                evidence: [profile.id], dueBy: since + .days(desk.policy[Self.graceDays])))
    }
}

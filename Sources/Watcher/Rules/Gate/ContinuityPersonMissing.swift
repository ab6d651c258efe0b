internal import Almanac
internal import Events
public import Projections

/// Nobody who stays after release has met the person, or key workers change too often.
public struct ContinuityPersonMissing: Rule {
    public static let card = RuleCard(
        id: "continuity-person-missing",
        title: "Nobody accompanies the person through the gate",
        sources: [
            .passage(document: .goodPractice, words: "pre- and post-release"),
            .passage(document: .exitWork, words: "to fulfil their counselling role"),
            .passage(document: .closingConference, words: "relationship between offender and probation"),
            .houseDefault("30 and 7 days; two endings in 180 days, or one within 30 days of release"),
        ],
        condition: """
            (a) From due(leadDays): nobody with an active role that continues after release has had a contact with the \
            person since the last return to custody. (b) churnCount or more key-worker endings within churnDays, or one, \
            however long ago, within aroundReleaseDays of release.
            """,
        leadTime: "30 days",
        severities: "(a) warning, urgent within 7 days; (b) info",
        mustAct: ["case manager"],
        remedy: "A visit by the community worker before release.",
        clears: "a first contact inside",
        traps: [
            "A role on paper without a meeting is the failure this rule exists for.",
            "Rotation inside one agency counts as a change.",
        ])

    static let leadDays = Parameter(card.id, "leadDays", 30)
    static let urgentDays = Parameter(card.id, "urgentDays", 7)
    static let churnDays = Parameter(card.id, "churnDays", 180)
    static let churnCount = Parameter(card.id, "churnCount", 2)
    static let aroundReleaseDays = Parameter(card.id, "aroundReleaseDays", 30)
    public static let parameters: [any RuleParameter] = [
        leadDays, urgentDays, churnDays, churnCount, aroundReleaseDays,
    ]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        var answer = meeting(in: file, at: desk)
        if let churn = churn(in: file, at: desk) { answer.findings.append(churn) }
        return answer
    }

    private func meeting(in file: CaseFile, at desk: Desk) -> Answer {
        if case .dateUnknown = file.releaseState { return .unknown("the release date") }
        guard case .planned(let release) = file.releaseState, desk.isDue(desk.policy[Self.leadDays], in: file) else {
            return .silent
        }
        let active = file.roles.filter { desk.clock.isBetween($0.from, and: $0.until) }
        let staying = Set(active.filter { $0.continuesAfterRelease == true }.map(\.actor))
        let met = Set(file.sinceLastReturn(file.contactsWithPerson).compactMap(\.event.actor))
        guard staying.isDisjoint(with: met) else { return .silent }
        let unsaid = active.filter { $0.continuesAfterRelease == nil && met.contains($0.actor) }
        let severity = desk.severity(
            before: release.instant, from: .warning, steps: [(desk.policy[Self.urgentDays], .urgent)])
        let finding = Finding(
            severity, "nobody who stays after release has met the person yet",
            evidence: file.releaseEvidence + active.filter { staying.contains($0.actor) }.map(\.fact.id),
            dueBy: release.instant)
        return Answer(
            findings: [finding],
            unknowns: unsaid.map { Unknown(missing: "whether \($0.actor) stays after release") })
    }

    private func churn(in file: CaseFile, at desk: Desk) -> Finding? {
        let window = Span.days(desk.policy[Self.churnDays])
        let around = Span.days(desk.policy[Self.aroundReleaseDays])
        let gate = file.releaseInstant
        let changes = file.roleEndings.filter { $0.role.isOne(of: Role.keyWorkers) && desk.clock.hasReached($0.at) }
            .map { change in
                (
                    change: change, isRecent: !desk.clock.hasPassed(change.at + window),
                    isAtTheGate: gate.map { change.at >= $0 - around && change.at <= $0 + around } ?? false
                )
            }
        let isOften = changes.filter(\.isRecent).count >= desk.policy[Self.churnCount]
        let told = changes.filter { isOften && $0.isRecent || $0.isAtTheGate }.map(\.change)
        guard let last = told.map(\.at).max() else { return nil }
        return Finding(
            about: "churn", .info, "\(told.count) change(s) of key worker, the last on \(file.say(last))",
            evidence: told.map(\.fact.id))
    }
}

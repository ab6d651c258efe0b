internal import Almanac
public import Events
public import Projections

/// Contact with the person has thinned out.
public struct ContactLapsed: Rule {
    public static let card = RuleCard(
        id: "contact-lapsed",
        title: "Contact has thinned out",
        sources: [
            .passage(document: .goodPractice, words: "first few weeks for offenders"),
            .passage(document: .integra, words: "first months after the release"),
            .passage(document: .probation, words: "not easily reached and involved"),
            .houseDefault("3 days in the first 14, 7 to day 90, 30 to day 365; 21 and 14 days without custody"),
        ],
        condition: """
            After the first contact since release, until the end of the last phase: the last contact lies more days back \
            than the limit of the phase it fell in. Without custody: voluntaryDays (never sentenced) or communityDays; \
            also when there was no contact at all communityDays after opening.
            """,
        leadTime: "by phase",
        severities: "warning; urgent at twice the limit",
        mustAct: ["key worker"],
        remedy: "Try another channel, visit at home.",
        clears: "a new contact",
        traps: [
            "Attempts do not count, nor does contact with the family alone.",
            "Who comes of their own will may pause by agreement: set the limit for the case, with a date.",
        ])

    static let phases = Parameter(card.id, "phases", [ContactPhase(14, 3), ContactPhase(90, 7), ContactPhase(365, 30)])
    static let voluntaryDays = Parameter(card.id, "voluntaryDays", 21)
    static let communityDays = Parameter(card.id, "communityDays", 14)
    public static let parameters: [any RuleParameter] = [phases, voluntaryDays, communityDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        switch file.releaseState {
        case .dateUnknown, .planned: .silent
        case .released(let release): answer(for: file, after: release.instant, at: desk)
        case .noGate: answerInCommunity(for: file, at: desk)
        }
    }

    private func answer(for file: CaseFile, after release: Instant, at desk: Desk) -> Answer {
        let phases = desk.policy[Self.phases].sorted { $0.untilDay < $1.untilDay }
        guard let end = phases.last, !desk.clock.hasPassed(release + .days(end.untilDay)),
            let last = file.contactsWithPerson.last(where: { $0.occurredAt > release }),
            let phase = phases.first(where: { last.occurredAt <= release + .days($0.untilDay) })
        else { return .silent }
        return answer(since: last.occurredAt, limit: phase.limitDays, evidence: [last.id], in: file, at: desk)
    }

    private func answerInCommunity(for file: CaseFile, at desk: Desk) -> Answer {
        guard let opening = file.opening else { return .silent }
        guard let last = file.contactsWithPerson.last else {
            let limit = desk.policy[Self.communityDays]
            return answer(since: opening.occurredAt, limit: limit, evidence: [opening.id], in: file, at: desk)
        }
        let parameter = opening.event.track == .neverSentenced ? Self.voluntaryDays : Self.communityDays
        return answer(since: last.occurredAt, limit: desk.policy[parameter], evidence: [last.id], in: file, at: desk)
    }

    private func answer(
        since last: Instant, limit: Int, evidence: [EntryID], in file: CaseFile, at desk: Desk
    ) -> Answer {
        let isUrgent = desk.clock.hasReached(last + .days(2 * limit))
        guard desk.clock.hasPassed(last + .days(limit)) else { return .silent }
        let what = file.contactsWithPerson.isEmpty ? "no contact since the case was opened" : "last contact"
        let finding = Finding(
            isUrgent ? .urgent : .warning, "\(what), \(file.say(last)); the limit in this phase is \(limit) days",
            evidence: evidence, dueBy: last + .days(limit))
        // A contact of which nobody said with whom is no contact with the person, and no silence either.
        let isUnsaid = file.facts(ContactHeld.self).contains { $0.event.with == nil && $0.occurredAt > last }
        return Answer(
            findings: [finding], unknowns: isUnsaid ? [Unknown(missing: "with whom a later contact was held")] : [])
    }
}

/// Until which day after release, inclusive, which number of days may pass between contacts.
public struct ContactPhase: FieldValue {
    public let untilDay: Int
    public let limitDays: Int

    init(_ untilDay: Int, _ limitDays: Int) {
        self.untilDay = untilDay
        self.limitDays = limitDays
    }

    public init(json: JSON) throws(FieldProblem) {
        let pair = try [Int](json: json)
        guard pair.count == 2 else { throw FieldProblem(expected: Self.kind.inWords, found: json.kindInWords) }
        self.init(pair[0], pair[1])
    }

    public var json: JSON { [untilDay, limitDays].json }
    public static var kind: FieldKind { .special("a pair such as [14, 3]: until day 14 after release, 3 days") }
}

internal import Almanac
internal import Events
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
    public static let borrowed: [any RuleParameter] = [PostReleaseSilence.contactHours]

    public init() {}

    /// The limits in force, with the time to the first contact after release.
    public static func limits(in policy: Policy) -> ContactLimits {
        ContactLimits(
            phases: policy[phases], first: .hours(policy[PostReleaseSilence.contactHours]),
            voluntaryDays: policy[voluntaryDays], communityDays: policy[communityDays])
    }

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        guard let due = file.contactDue(under: Self.limits(in: desk.policy)), let opening = file.opening else {
            return .silent
        }
        // Silence since the gate is another rule's.
        if case .released = file.releaseState, due.last == nil { return .silent }
        if let until = due.until, desk.clock.hasPassed(until) { return .silent }
        let isUrgent = desk.clock.hasReached(due.since + due.limit * 2)
        guard desk.clock.hasPassed(due.by) else { return .silent }
        let what = file.contactsWithPerson.isEmpty ? "no contact since the case was opened" : "last contact"
        let finding = Finding(
            isUrgent ? .urgent : .warning,
            "\(what), \(file.say(due.since)); the limit in this phase is \(Int(due.limit.days)) days",
            evidence: [due.last?.id ?? opening.id], dueBy: due.by)
        // A contact of which nobody said with whom is no contact with the person, and no silence either.
        let isUnsaid = file.facts(ContactHeld.self).contains { $0.event.with == nil && $0.occurredAt > due.since }
        return Answer(
            findings: [finding], unknowns: isUnsaid ? [Unknown(missing: "with whom a later contact was held")] : [])
    }
}

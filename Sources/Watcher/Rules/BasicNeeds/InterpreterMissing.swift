internal import Almanac
internal import Events
public import Projections

/// The person, or a relative who is involved, cannot follow what is said, and nobody interprets.
public struct InterpreterMissing: Rule {
    public static let card = RuleCard(
        id: "interpreter-missing",
        title: "Interpreter missing",
        sources: [
            .passage(document: .probation, words: "emotional strain/psychological distress"),
            .passage(document: .integra, words: "Interpretation and cultural mediation"),
            .houseDefault("14 days"),
        ],
        condition: """
            The person has needed an interpreter for graceDays, or a relative who needs one was decided to be involved, \
            if only within limits, graceDays ago; and nobody has the role of interpreter.
            """,
        leadTime: "14 days",
        severities: "warning",
        mustAct: ["case manager"],
        remedy: "Book an interpreter.",
        clears: "somebody with that role",
        traps: ["Relatives and fellow prisoners are no interpreters."])

    static let graceDays = Parameter(card.id, "graceDays", 14)
    public static let parameters: [any RuleParameter] = [graceDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        if file.roles.contains(where: { isInterpreter($0, at: desk) }) { return .silent }
        let person = file.profile { $0.needsInterpreter == true }
        let relatives = file.relatives.filter(\.isInvolved)
        let needs =
            [person.map { Need(since: $0.occurredAt, evidence: [$0.id]) }].compactMap(\.self)
            + relatives.compactMap { need(of: $0, in: file) }
        let overdue = needs.filter { desk.clock.hasReached($0.since + .days(desk.policy[Self.graceDays])) }
        guard let first = overdue.map(\.since).min() else {
            return Answer(unknowns: unknowns(in: file, relatives))
        }
        let who = overdue.contains { $0.evidence == person.map { [$0.id] } } ? "the person" : "an involved relative"
        return .found(
            Finding(
                .warning, "\(who) has needed an interpreter since \(file.say(first)), and nobody has that role",
                evidence: overdue.flatMap(\.evidence), dueBy: first + .days(desk.policy[Self.graceDays])))
    }

    private func isInterpreter(_ role: RoleTenure, at desk: Desk) -> Bool {
        role.role == .interpreter && !(desk.directory[role.actor]?.registration?.kind == .familyContact)
            && desk.clock.isBetween(role.from, and: role.until)
    }

    private func need(of relative: Relative, in file: CaseFile) -> Need? {
        guard let record = relative.record, record.event.interpreterNeeded == true else { return nil }
        let decisions = file.facts(FamilyInvolvementDecided.self).filter { $0.event.relative == relative.id }
        return decisions.beginning { $0.involves }.map { Need(since: $0.occurredAt, evidence: [record.id, $0.id]) }
    }

    /// What nobody said, as long as no need is known.
    private func unknowns(in file: CaseFile, _ relatives: [Relative]) -> [Unknown] {
        let isUnsaid = file.newest(ProfileRecorded.self)?.event.needsInterpreter == nil
        let areUnsaid = relatives.contains { $0.record?.event.interpreterNeeded == nil }
        let questions = [
            (isUnsaid, "whether the person needs an interpreter"),
            (areUnsaid, "whether an involved relative needs an interpreter"),
        ]
        return questions.filter(\.0).map { Unknown(missing: $0.1) }
    }
}

/// Since when somebody has needed an interpreter.
private struct Need {
    let since: Instant
    let evidence: [EntryID]
}

extension Relative {
    fileprivate var isInvolved: Bool { decision?.event.involves ?? false }
}

extension FamilyInvolvementDecided {
    fileprivate var involves: Bool { decision.isOne(of: [.involve, .limited]) }
}

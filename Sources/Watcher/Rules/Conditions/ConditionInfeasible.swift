internal import Almanac
internal import Events
public import Projections

/// A condition that the person cannot keep, whatever they do, or too many of them.
public struct ConditionInfeasible: Rule {
    public static let card = RuleCard(
        id: "condition-infeasible",
        title: "Condition cannot be kept or load is too high",
        sources: [
            .passage(document: .goodPractice, words: "easily recalled to prison for"),
            .passage(document: .probation, words: "specific part of the enforcement"),
            .houseDefault("21, 14 and 7 days, 8 conditions"),
        ],
        condition: """
            A condition that holds or is to come: residence, curfew or tag without a confirmed home, from due(leadDays) and \
            after release; programme or treatment without a place, from due(programmeLeadDays), after release at once if \
            it was imposed before, else, and without custody, programmeGraceDays after it was imposed. Or more than \
            loadLimit conditions.
            """,
        leadTime: "21 and 14 days",
        severities: "urgent; too many are info",
        mustAct: ["probation officer"],
        remedy: "Provide the place, or ask to vary the condition.",
        clears: "it can be kept",
        traps: [
            "A curfew against shift work is not seen unless the hours of work are recorded.",
            "The limit is a prompt, not a norm.",
        ])

    static let leadDays = Parameter(card.id, "leadDays", 21)
    static let programmeLeadDays = Parameter(card.id, "programmeLeadDays", 14)
    static let programmeGraceDays = Parameter(card.id, "programmeGraceDays", 7)
    static let loadLimit = Parameter(card.id, "loadLimit", 8)
    public static let parameters: [any RuleParameter] = [leadDays, programmeLeadDays, programmeGraceDays, loadLimit]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let standing = file.conditions.filter { stands($0, in: file, at: desk) }
        var answer = standing.reduce(into: Answer()) { answer, condition in
            let judged = judge(condition, in: file, at: desk)
            answer.findings += judged.findings
            answer.unknowns += judged.unknowns
        }
        if standing.count > desk.policy[Self.loadLimit] {
            answer.findings.append(
                Finding(
                    about: "load", .info, "\(standing.count) conditions at the same time",
                    evidence: standing.map(\.imposition.id)))
        }
        return answer
    }

    /// Whether a condition holds or is to come: not lifted, expired, past its last day or suspended.
    private func stands(_ condition: LicenceCondition, in file: CaseFile, at desk: Desk) -> Bool {
        if condition.isHistory { return false }
        if condition.until.map({ desk.hasPassed($0, in: file) }) ?? false { return false }
        let newest = condition.changes.last { change in
            change.fact.event.change.isOne(of: [.varied, .suspended]) && desk.hasBegun(change.from, in: file)
        }
        return !(newest?.fact.event.change == .suspended)
    }

    private func judge(_ condition: LicenceCondition, in file: CaseFile, at desk: Desk) -> Answer {
        guard let blocker = condition.possibleBlocker else { return .silent }
        let support = support(against: blocker, for: condition, in: file, at: desk)
        if support == .isThere { return .silent }
        let id = condition.id.rawValue
        if case .dateUnknown = file.releaseState { return .unknown("the release date", about: id) }
        guard isDue(blocker, condition, in: file, at: desk) else { return .silent }
        if case .unknown(let missing) = support { return .unknown(missing, about: id) }
        let what = blocker == .noConfirmedHome ? "confirmed home" : "place"
        return .found(
            Finding(
                about: id, .urgent, "\(condition.kind.inWords) condition \(id) without a \(what)",
                evidence: [condition.imposition.id] + condition.changes.map(\.fact.id) + file.releaseEvidence,
                dueBy: file.releaseInstant))
    }

    private func isDue(
        _ blocker: ConditionBlocker, _ condition: LicenceCondition, in file: CaseFile, at desk: Desk
    ) -> Bool {
        let imposed = condition.imposition.occurredAt
        let afterGrace = imposed + .days(desk.policy[Self.programmeGraceDays])
        switch (file.releaseState, blocker) {
        case (.dateUnknown, _), (.noGate, .noConfirmedHome): return false
        case (.planned, .noConfirmedHome): return desk.isDue(desk.policy[Self.leadDays], in: file)
        case (.planned, _): return desk.isDue(desk.policy[Self.programmeLeadDays], in: file)
        case (.released, .noConfirmedHome): return true
        case (.released(let release), _): return imposed < release.instant || desk.clock.hasReached(afterGrace)
        case (.noGate, _): return desk.clock.hasReached(afterGrace)
        }
    }

    private enum Support: Equatable {
        case isThere, isMissing
        case unknown(String)
    }

    /// Whether what the condition needs is there, or will be on the first day on which it is needed.
    private func support(
        against blocker: ConditionBlocker, for condition: LicenceCondition, in file: CaseFile, at desk: Desk
    ) -> Support {
        let need = max(condition.from, file.releaseDay ?? condition.from)
        switch blocker {
        case .noConfirmedHome:
            let homes = file.places.filter { $0.from <= need || desk.hasBegun($0.from, in: file) }
            return homes.contains { lasts($0, until: need, in: file, at: desk) } ? .isThere : .isMissing
        case .noProgrammePlace: return programmePlace(in: file, at: desk)
        case .noTreatmentPlace:
            return file.care.contains { lasts($0, until: need, in: file, at: desk) }
                ? .isThere : programmePlace(in: file, at: desk)
        }
    }

    private func lasts(_ provision: Provision, until day: CivilDate, in file: CaseFile, at desk: Desk) -> Bool {
        provision.until.map { $0 >= day } ?? true && desk.isLive(provision, in: file)
    }

    /// A place in custody is none outside.
    private func programmePlace(in file: CaseFile, at desk: Desk) -> Support {
        let open = file.enrolments.filter { !($0.ending.map { desk.clock.hasReached($0.occurredAt) } ?? false) }
        if open.contains(where: { $0.start.event.setting.map { !($0 == .custody) } ?? false }) { return .isThere }
        let unsaid = open.first { $0.start.event.setting == nil }
        return unsaid.map { .unknown("the setting of \($0.id)") } ?? .isMissing
    }
}

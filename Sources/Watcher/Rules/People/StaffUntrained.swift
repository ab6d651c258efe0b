internal import Almanac
internal import Events
public import Projections

/// Somebody with a core responsibility has no specialist training.
public struct StaffUntrained: Rule {
    public static let card = RuleCard(
        id: "staff-untrained",
        title: "Core worker without specialist training",
        sources: [
            .passage(document: .goodPractice, words: "should be experienced and trained in"),
            .passage(document: .integra, words: "mandatory and on a regular"),
            .houseDefault("3 years"),
        ],
        condition: """
            Somebody holds a role as case manager, probation or case supervision officer, social worker, psychologist, \
            mentor, exit worker or faith counsellor, or as chaplain with a task in disengagement, and completed no \
            specialist or trainer course in the last validYears of 365 days.
            """,
        leadTime: "when the role is taken",
        severities: "warning",
        mustAct: ["team leader"],
        remedy: "Train, or pair with a specialist.",
        clears: "training",
        traps: ["It never stands in the way of a role: an untrained probation officer is better than none."])

    static let validYears = Parameter(card.id, "validYears", 3)
    public static let parameters: [any RuleParameter] = [validYears]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let holders = desk.holders(in: file) { tenure in
            tenure.role.isOne(of: Role.trained) || tenure.role == .chaplain && tenure.isForDisengagement
        }
        return Answer(findings: holders.compactMap { finding(on: $0, in: file, at: desk) })
    }

    private func finding(on holder: RoleHolder, in file: CaseFile, at desk: Desk) -> Finding? {
        let training = desk.directory[holder.actor]?.lastSpecialistCourse(
            in: file.zone, countingFor: desk.policy[Self.validYears] * 365)
        if let training, !desk.clock.hasPassed(training.last) { return nil }
        let what = training.map { "specialist training counted until \(file.say(file.day(of: $0.last)))" }
        return Finding(
            about: holder.actor.rawValue, .warning,
            "\(holder.inWords): \(what ?? "no specialist training is recorded")",
            evidence: holder.tenures.map(\.fact.id) + [training?.course.id].compactMap(\.self))
    }
}

extension RoleTenure {
    fileprivate var isForDisengagement: Bool {
        (fact.event.responsibilities ?? []).contains { $0.lowercased().contains("disengagement") }
    }
}

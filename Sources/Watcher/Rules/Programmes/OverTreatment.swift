internal import Almanac
internal import Events
public import Projections

/// More is asked of the person than does good.
public struct OverTreatment: Rule {
    public static let card = RuleCard(
        id: "over-treatment",
        title: "Too many interventions at once",
        sources: [
            .passage(document: .closingConference, words: "over-treatment of offenders"),
            .passage(document: .probation, words: "prevent an overlap in interventions"),
            .houseDefault("4 at a time, 25 h a week, 20 h where all levels are low"),
        ],
        condition: """
            More than maxConcurrent programmes run, or they take more than maxHours a week, or lowRiskHours or more while \
            the newest assessment of risk or needs gives levels and all of them are low.
            """,
        leadTime: "at once",
        severities: "info",
        mustAct: ["case manager"],
        remedy: "Put them in order, merge or drop some.",
        clears: "fewer programmes or hours",
        traps: [
            "School and work are not interventions.",
            "It pulls against involving as many actors as possible: weigh both.",
        ])

    static let maxConcurrent = Parameter(card.id, "maxConcurrent", 4)
    static let maxHours = Parameter(card.id, "maxHours", 25.0)
    static let lowRiskHours = Parameter(card.id, "lowRiskHours", 20.0)
    public static let parameters: [any RuleParameter] = [maxConcurrent, maxHours, lowRiskHours]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let running = file.enrolments.filter(desk.runs)
        let doses = running.map { (enrolment: $0, hours: desk.hoursPerWeek(of: $0)) }
        let hours = doses.compactMap(\.hours).reduce(0, +)
        let unsaid = doses.filter { $0.hours == nil }.map(\.enrolment)
        let low = allLow(in: file)
        let isMuch = running.count > desk.policy[Self.maxConcurrent] || hours > desk.policy[Self.maxHours]
        let isMuchForLow = low != nil && hours >= desk.policy[Self.lowRiskHours]
        guard isMuch || isMuchForLow else {
            return Answer(unknowns: unsaid.map { Unknown(missing: "the hours a week of \($0.id)") })
        }
        return .found(
            Finding(
                .info, "\(running.count) programmes at once, \(hours.json.line) h a week",
                evidence: running.map(\.start.id) + (isMuchForLow ? [low?.id].compactMap(\.self) : [])))
    }

    /// The newest assessment of risk or needs, if it gives levels and all of them are low.
    private func allLow(in file: CaseFile) -> Fact<AssessmentCompleted>? {
        guard
            let newest = file.assessments.last(where: { $0.event.kind.isOne(of: AssessmentCompleted.riskAndNeedsKinds) }
            )
        else {
            return nil
        }
        let levels = newest.event.levels ?? []
        return !levels.isEmpty && levels.allSatisfy { $0.level == .low } ? newest : nil
    }
}

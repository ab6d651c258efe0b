public import Almanac
internal import Events
public import Projections

/// What the rules about staff say of everybody at one moment.
public struct StaffEvaluation: Sendable {
    /// The open alerts, by rule and actor; none of them is about a case.
    public let alerts: [OpenAlert]
    /// What rules could not tell, by rule.
    public let unknowns: [(rule: String, unknown: Unknown)]
    /// The next instant at which an answer can change; `nil` if none lies ahead.
    public let nextChange: Instant?

    /// Asks every rule about everybody who has a case.
    public init(
        of loads: [StaffLoad], at moment: Instant, directory: ActorDirectory, policy: Policy = Policy(),
        rules: [any StaffRule.Type] = RuleCatalogue.staff
    ) {
        let desk = Desk(clock: Clock(at: moment), directory: directory, policy: policy)
        let answers = rules.map { rule in (rule: rule, answers: loads.map { rule.init().answer(for: $0, at: desk) }) }
        alerts = answers.flatMap { rule, answers in
            answers.flatMap(\.findings).map {
                OpenAlert(rule: rule, caseRef: nil, finding: $0, policy: policy, episode: nil)
            }
        }
        unknowns = answers.flatMap { rule, answers in answers.flatMap(\.unknowns).map { (rule.id, $0) } }
        nextChange = desk.clock.nextChange
    }
}

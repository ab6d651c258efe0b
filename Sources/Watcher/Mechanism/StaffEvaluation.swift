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
        of loads: [StaffLoad], at moment: Instant, directory: ActorDirectory, policies: PolicyBook = PolicyBook(),
        rules: [any StaffRule.Type] = RuleCatalogue.staff
    ) {
        let clock = Clock(at: moment)
        let policy = policies.policy(asking: clock)
        self.init(of: loads, at: Desk(clock: clock, directory: directory, policy: policy), rules)
    }

    /// Asks every rule, by these values.
    public init(
        of loads: [StaffLoad], at moment: Instant, directory: ActorDirectory, policy: Policy,
        rules: [any StaffRule.Type] = RuleCatalogue.staff
    ) {
        self.init(of: loads, at: Desk(clock: Clock(at: moment), directory: directory, policy: policy), rules)
    }

    private init(of loads: [StaffLoad], at desk: Desk, _ rules: [any StaffRule.Type]) {
        let asked = rules.filter(desk.policy.isEnabled)
        let answers = asked.map { rule in (rule: rule, answers: loads.map { rule.init().answer(for: $0, at: desk) }) }
        alerts = answers.flatMap { rule, answers in
            answers.flatMap(\.findings).map {
                OpenAlert(rule: rule, caseRef: nil, finding: $0, policy: desk.policy, episode: nil)
            }
        }
        unknowns = answers.flatMap { rule, answers in answers.flatMap(\.unknowns).map { (rule.id, $0) } }
        nextChange = desk.clock.nextChange
    }
}

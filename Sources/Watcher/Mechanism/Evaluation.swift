public import Almanac
public import Events
public import Projections

/// What all rules together say of one case at one moment.
public struct Evaluation: Sendable {
    public let caseRef: CaseRef
    /// The open alerts, by rule and by what they are about.
    public let alerts: [OpenAlert]
    /// What rules could not tell, by rule.
    public let unknowns: [(rule: String, unknown: Unknown)]
    /// The next instant at which an answer can change; `nil` if none lies ahead.
    public let nextChange: Instant?

    /// Asks every rule, by the values that were set for the case. A closed case is left in peace, except by rules about
    /// closing.
    public init(
        of file: CaseFile, at moment: Instant, directory: ActorDirectory, policies: PolicyBook = PolicyBook(),
        rules: [any Rule.Type] = RuleCatalogue.all
    ) {
        let clock = Clock(at: moment)
        self.init(
            of: file, asking: clock, directory: directory, policy: policies.policy(for: file, asking: clock),
            rules: rules)
    }

    /// Asks every rule, by these values.
    public init(
        of file: CaseFile, at moment: Instant, directory: ActorDirectory, policy: Policy,
        rules: [any Rule.Type] = RuleCatalogue.all
    ) {
        self.init(of: file, asking: Clock(at: moment), directory: directory, policy: policy, rules: rules)
    }

    private init(
        of file: CaseFile, asking clock: Clock, directory: ActorDirectory, policy: Policy, rules: [any Rule.Type]
    ) {
        caseRef = file.caseRef
        guard file.opening != nil, !file.isClosed else {
            alerts = []
            unknowns = []
            nextChange = nil
            return
        }
        let desk = Desk(clock: clock, directory: directory, policy: policy)
        let answers = rules.filter(policy.isEnabled).map {
            (rule: $0, answer: $0.init().answer(for: file, at: desk))
        }
        alerts = Self.fold(
            answers.flatMap { rule, answer in
                answer.findings.map { OpenAlert(rule: rule, caseRef: file.caseRef, finding: $0, policy: policy) }
            })
        unknowns = answers.flatMap { rule, answer in answer.unknowns.map { (rule.id, $0) } }
        nextChange = clock.nextChange
    }

    /// Takes findings into the findings they belong to, so that one gap is told once.
    ///
    /// The parent takes the higher severity and quotes the child.
    private static func fold(_ alerts: [OpenAlert]) -> [OpenAlert] {
        let parents = Set(alerts.map(\.rule))
        let isChild = { (alert: OpenAlert) in alert.foldsInto.map(parents.contains) ?? false }
        let children = Dictionary(grouping: alerts.filter(isChild)) { $0.foldsInto ?? "" }
        return alerts.filter { !isChild($0) }
            .map { alert in (children[alert.rule] ?? []).reduce(alert) { $0.quoting($1) } }
            .sorted { ($0.rule, $0.about) < ($1.rule, $1.about) }
    }
}

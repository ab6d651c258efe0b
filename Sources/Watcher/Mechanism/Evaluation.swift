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
    /// What went wrong with rules.
    public let troubles: [RuleTrouble]
    /// The next instant at which an answer can change; `nil` if none lies ahead.
    public let nextChange: Instant?

    /// Asks every rule, by the values that were set for the case. A closed case is left in peace, except by rules about
    /// closing.
    public init(
        of file: CaseFile, at moment: Instant, directory: ActorDirectory, policies: PolicyBook = PolicyBook(),
        rules: [any Rule.Type] = RuleCatalogue.all, stopwatch: Stopwatch = .stopped
    ) {
        let clock = Clock(at: moment)
        self.init(
            of: file, asking: clock, directory: directory, policy: policies.policy(for: file, asking: clock),
            rules: rules, stopwatch)
    }

    /// Asks every rule, by these values.
    public init(
        of file: CaseFile, at moment: Instant, directory: ActorDirectory, policy: Policy,
        rules: [any Rule.Type] = RuleCatalogue.all, stopwatch: Stopwatch = .stopped
    ) {
        self.init(of: file, asking: Clock(at: moment), directory: directory, policy: policy, rules: rules, stopwatch)
    }

    private init(
        of file: CaseFile, asking clock: Clock, directory: ActorDirectory, policy: Policy, rules: [any Rule.Type],
        _ stopwatch: Stopwatch
    ) {
        caseRef = file.caseRef
        guard file.opening != nil else {
            alerts = []
            unknowns = []
            troubles = []
            nextChange = nil
            return
        }
        let desk = Desk(clock: clock, directory: directory, policy: policy)
        let asked = rules.filter(policy.isEnabled).filter { !file.isClosed || $0.watchesClosedCases }
        var troubles: [RuleTrouble] = []
        let answers = asked.map { rule in
            (rule: rule, answer: Self.answer(of: rule, for: file, at: desk, stopwatch, noting: &troubles))
        }
        alerts = Self.fold(
            answers.flatMap { rule, answer in
                answer.findings.map { finding in
                    OpenAlert(
                        rule: rule, caseRef: file.caseRef, finding: finding, policy: policy,
                        episode: file.episode(of: finding))
                }
            })
        unknowns = answers.flatMap { rule, answer in answer.unknowns.map { (rule.id, $0) } }
        self.troubles = troubles
        nextChange = clock.nextChange
    }

    /// The alert about one thing; `nil` if there is none, or another one took it in.
    public subscript(key: AlertKey) -> OpenAlert? { alerts.first { $0.key == key } }

    /// What a rule says; one that fails says that of itself.
    private static func answer(
        of rule: any Rule.Type, for file: CaseFile, at desk: Desk, _ stopwatch: Stopwatch,
        noting troubles: inout [RuleTrouble]
    ) -> Answer {
        let begun = stopwatch.reading()
        do {
            let answer = try rule.init().answer(for: file, at: desk)
            let taken = stopwatch.reading() - begun
            if taken > RuleTrouble.longest { troubles.append(RuleTrouble(rule: rule.id, kind: .slow(taken))) }
            return answer
        } catch {
            let trouble = RuleTrouble(rule: rule.id, kind: .failed(String(describing: error)))
            troubles.append(trouble)
            return Answer(findings: [trouble.finding].compactMap(\.self))
        }
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

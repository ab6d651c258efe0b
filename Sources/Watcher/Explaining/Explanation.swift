public import Almanac
public import Events
public import Projections

/// Why a rule speaks of a case at a moment, or why it is silent.
public struct Explanation: Sendable {
    /// How far ahead it is looked if nothing else is recorded.
    public static let horizon = Span.days(730)

    public let card: RuleCard
    public let caseRef: CaseRef
    /// What inside the case is asked about; `nil` for all.
    public let about: String?
    public let moment: Instant
    public let zone: Zone
    /// Whether the rule is switched on for the case.
    public let isEnabled: Bool
    /// Whether the rule is asked about the case at all; one that is closed is left in peace.
    public let isAsked: Bool
    public let findings: [ExplainedFinding]
    /// What the rule cannot tell.
    public let unknowns: [Unknown]
    public let values: [ParameterValue]
    /// What the rule asked the clock, in its order.
    public let questions: [ClockQuestion]
    /// Of a rule that is silent: what it would say first; `nil` if it says nothing up to the horizon.
    public let firstFinding: (moment: Instant, alert: OpenAlert)?
    /// The alert that is explained, as it was raised; `nil` if a rule was asked about.
    public var alert: RaisedAlert?
    /// The entries that the findings rest on; what the alert rested on, if one is explained.
    public var evidence: [EvidenceLine] = []

    /// Asks a rule about a case and listens to what it asks.
    ///
    /// - Parameter file: The case with everything that was known at the moment.
    public init(
        of rule: any Rule.Type, about: String?, in file: CaseFile, at moment: Instant, directory: ActorDirectory,
        policy: Policy
    ) {
        card = rule.card
        caseRef = file.caseRef
        self.about = about
        self.moment = moment
        zone = file.zone
        values = rule.parameters.map { ParameterValue($0, in: policy) }
        let desk = Desk(clock: Clock(at: moment, isListening: true), directory: directory, policy: policy)
        // A rule that fails tells that as a finding of its own.
        _ = try? rule.init().answer(for: file, at: desk)
        questions = desk.clock.questions ?? []
        let alone = { Evaluation(of: file, at: $0, directory: directory, policy: policy, rules: [rule]) }
        let all = { Evaluation(of: file, at: $0, directory: directory, policy: policy) }
        let now = alone(moment)
        let isMeant = { (found: String) in about.map { $0 == found } ?? true }
        isEnabled = policy.isEnabled(rule)
        isAsked = file.opening != nil && (!file.isClosed || rule.watchesClosedCases) && isEnabled
        unknowns = now.unknowns.map(\.unknown).filter { isMeant($0.about) }
        findings = Self.findings(now.alerts.filter { isMeant($0.about) }, at: moment, alone, all)
        firstFinding =
            findings.isEmpty
            ? Foresight(alone).first(after: moment, through: moment + Self.horizon) { later in
                later.alerts.contains { isMeant($0.about) }
            }.flatMap { later in
                later.evaluation.alerts.first { isMeant($0.about) }.map { (later.moment, $0) }
            } : nil
    }

    private static func findings(
        _ alerts: [OpenAlert], at moment: Instant, _ alone: @escaping (Instant) -> Evaluation,
        _ all: @escaping (Instant) -> Evaluation
    ) -> [ExplainedFinding] {
        guard !alerts.isEmpty else { return [] }
        let together = all(moment)
        return alerts.map { alert in
            let isFolded = together[alert.key] == nil
            let steps = Foresight(isFolded ? alone : all)
                .steps(of: alert.key, after: moment, through: moment + horizon)
            return ExplainedFinding(alert: alert, foldedInto: isFolded ? alert.foldsInto : nil, steps: steps)
        }
    }
}

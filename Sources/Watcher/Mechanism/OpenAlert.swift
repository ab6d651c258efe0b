public import Almanac
public import Events

/// A finding as an alert: everything that is needed to act on it and to reproduce it.
public struct OpenAlert: Hashable, Sendable {
    public let rule: String
    public let ruleVersion: Int
    /// The case; `nil` if it is about somebody who works on cases.
    public let caseRef: CaseRef?
    /// What inside the case it is about, empty for the case itself; or who it is about.
    public let about: String
    public let severity: AlertSeverity
    public let summary: String
    public let mustAct: [String]
    public let remedy: String
    public let evidence: [EntryID]
    public let dueBy: Instant?
    /// The local day of the release it rests on; `nil` if it rests on none.
    public let episode: CivilDate?
    /// The values the rule went by, as an object; those of other rules are named with their rule.
    public let parameters: JSON
    /// Rules whose findings were taken in.
    public let folded: [String]
    let foldsInto: String?

    /// What tells it from every other alert of the case.
    public var key: AlertKey { AlertKey(rule: rule, about: about) }

    init(rule: any DescribedRule.Type, caseRef: CaseRef?, finding: Finding, policy: Policy, episode: CivilDate?) {
        self.init(
            rule: rule.id, ruleVersion: rule.card.version, caseRef: caseRef, about: finding.about,
            severity: finding.severity, summary: finding.summary, mustAct: rule.card.mustAct, remedy: rule.card.remedy,
            evidence: finding.evidence, dueBy: finding.dueBy, episode: episode,
            parameters: rule.values(under: policy), folded: [], foldsInto: finding.foldsInto)
    }

    private init(
        rule: String, ruleVersion: Int, caseRef: CaseRef?, about: String, severity: AlertSeverity, summary: String,
        mustAct: [String], remedy: String, evidence: [EntryID], dueBy: Instant?, episode: CivilDate?, parameters: JSON,
        folded: [String], foldsInto: String?
    ) {
        self.rule = rule
        self.ruleVersion = ruleVersion
        self.caseRef = caseRef
        self.about = about
        self.severity = severity
        self.summary = summary
        self.mustAct = mustAct
        self.remedy = remedy
        self.evidence = evidence
        self.dueBy = dueBy
        self.episode = episode
        self.parameters = parameters
        self.folded = folded
        self.foldsInto = foldsInto
    }

    /// This alert with another one taken in.
    func quoting(_ child: OpenAlert) -> OpenAlert {
        OpenAlert(
            rule: rule, ruleVersion: ruleVersion, caseRef: caseRef, about: about,
            severity: max(severity, child.severity),
            summary: "\(summary) (also \(child.rule): \(child.summary))", mustAct: mustAct, remedy: remedy,
            evidence: evidence + child.evidence.filter { !evidence.contains($0) }, dueBy: dueBy, episode: episode,
            parameters: parameters.merging(child.parametersWithRule), folded: folded + [child.rule],
            foldsInto: foldsInto)
    }
}

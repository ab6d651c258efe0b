internal import Events

/// How the alerts of each rule fared: how early they came, whether they were seen, and how they ended.
///
/// It says how well a rule serves people who work, and nothing about persons.
public struct AlertPerformance: Sendable {
    private struct Key: Hashable {
        let rule: String
        let version: Int?
    }

    private var byRule: [Key: RulePerformance] = [:]

    /// Without any alert.
    public init() {}

    /// By rule and version.
    public var rules: [RulePerformance] {
        byRule.values.sorted { ($0.rule, $0.version ?? 0) < ($1.rule, $1.version ?? 0) }
    }

    /// Adds the alerts of one case.
    public mutating func add(_ history: History) {
        var seen: Set<AlertRaised.Subject> = []
        for life in AlertLife.all(in: history) {
            let key = Key(rule: life.raised.ruleId, version: life.raised.ruleVersion)
            var performance = byRule[key] ?? RulePerformance(rule: key.rule, version: key.version)
            performance.note(life, isAgain: !seen.insert(life.raised.subject).inserted)
            byRule[key] = performance
        }
    }
}

public import Almanac
public import Events
public import Projections

// An alert keeps the values it came from: those of its rule by their names, those of other rules as `rule.parameter`. The
// switch of a rule is among them if its finding was taken in, so that the same rules can be asked again.
extension Policy {
    /// The values that an alert went by when it was raised.
    public init(of raised: AlertRaised) {
        self.init()
        for member in raised.params?.members ?? [] {
            let parts = member.name.split(separator: ".", maxSplits: 1).map(String.init)
            if let rule = parts.first, parts.count == 2 {
                set(parts[1], of: rule, to: member.value)
            } else {
                set(member.name, of: raised.ruleId, to: member.value)
            }
        }
    }
}

extension Evaluation {
    /// Asks again the rules that an alert came from, by the values it went by, whatever holds today.
    ///
    /// - Parameter moment: The moment that the alert was evaluated at, as known to `file` and `directory`.
    public init(replaying raised: AlertRaised, of file: CaseFile, at moment: Instant, directory: ActorDirectory) {
        let names = raised.params?.members?.map(\.name) ?? []
        let rules = RuleCatalogue.all.filter { rule in
            rule.id == raised.ruleId || names.contains("\(rule.id).\(rule.enabled.name)")
        }
        self.init(of: file, at: moment, directory: directory, policy: Policy(of: raised), rules: rules)
    }
}

extension DescribedRule {
    /// The values that the rule goes by, as an alert keeps them.
    static func values(under policy: Policy) -> JSON {
        .object(
            parameters.map { JSON.Member($0.name, policy.json(of: $0)) }
                + borrowed.map { JSON.Member("\($0.rule).\($0.name)", policy.json(of: $0)) })
    }
}

extension OpenAlert {
    /// The values it went by, each named with its rule.
    var parametersWithRule: [JSON.Member] {
        let named = (parameters.members ?? []).map { member in
            JSON.Member(member.name.contains(".") ? member.name : "\(rule).\(member.name)", member.value)
        }
        return named + [JSON.Member("\(rule).enabled", .boolean(true))]
    }
}

/// What people read about a rule and what they can set, whatever the rule looks at.
public protocol DescribedRule: Sendable {
    /// Everything about the rule that people read: its name, sources, conditions in words and remedies.
    static var card: RuleCard { get }

    /// The values that can be set, with their defaults.
    static var parameters: [any RuleParameter] { get }
}

extension DescribedRule {
    /// The rule's frozen name, such as `release-coverage-gap`.
    public static var id: String { card.id }
    public static var parameters: [any RuleParameter] { [] }
}

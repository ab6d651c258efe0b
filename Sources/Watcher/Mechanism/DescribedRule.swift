public import Events

/// What people read about a rule and what they can set, whatever the rule looks at.
public protocol DescribedRule: Sendable {
    /// Everything about the rule that people read: its name, sources, conditions in words and remedies.
    static var card: RuleCard { get }

    /// The values that can be set, with their defaults.
    static var parameters: [any RuleParameter] { get }

    /// The values of other rules that it goes by as well.
    static var borrowed: [any RuleParameter] { get }
}

extension DescribedRule {
    /// The rule's frozen name, such as `release-coverage-gap`.
    public static var id: String { card.id }
    public static var parameters: [any RuleParameter] { [] }
    public static var borrowed: [any RuleParameter] { [] }

    /// The switch that every rule has: a rule that is off for a scope is not asked there.
    public static var enabled: Parameter<Bool> { Parameter(id, "enabled", true) }

    /// All that can be set of the rule: its parameters and its switch.
    public static var settable: [any RuleParameter] { parameters + [enabled] }
}

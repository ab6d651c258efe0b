public import Events
public import Projections

/// A condition that must not go unnoticed: one file for each, listed in ``RuleCatalogue``.
///
/// A rule is a pure function of a case and a desk. It learns about time only from the desk's clock.
public protocol Rule: Sendable {
    /// Everything about the rule that people read: its name, sources, conditions in words and remedies.
    static var card: RuleCard { get }

    /// The values that can be set, with their defaults.
    static var parameters: [any RuleParameter] { get }

    /// The values of other rules that it goes by as well.
    static var borrowed: [any RuleParameter] { get }

    init()

    /// What the rule says of a case.
    /// - Throws: whatever keeps it from answering; other rules are asked all the same.
    func answer(for file: CaseFile, at desk: Desk) throws -> Answer
}

extension Rule {
    /// The rule's frozen name, such as `release-coverage-gap`.
    public static var id: String { card.id }
    public static var parameters: [any RuleParameter] { [] }
    public static var borrowed: [any RuleParameter] { [] }

    /// The switch that every rule has: a rule that is off for a scope is not asked there.
    public static var enabled: Parameter<Bool> { Parameter(id, "enabled", true) }

    /// All that can be set of the rule: its parameters and its switch.
    public static var settable: [any RuleParameter] { parameters + [enabled] }
}

public import Projections

/// A condition that must not go unnoticed: one file for each, listed in ``RuleCatalogue``.
///
/// A rule is a pure function of a case and a desk. It learns about time only from the desk's clock.
public protocol Rule: Sendable {
    /// Everything about the rule that people read: its name, sources, conditions in words and remedies.
    static var card: RuleCard { get }

    /// The values that can be set, with their defaults.
    static var parameters: [any RuleParameter] { get }

    init()

    /// What the rule says of a case.
    /// - Throws: whatever keeps it from answering; other rules are asked all the same.
    func answer(for file: CaseFile, at desk: Desk) throws -> Answer
}

extension Rule {
    /// The rule's frozen name, such as `release-coverage-gap`.
    public static var id: String { card.id }
    public static var parameters: [any RuleParameter] { [] }
}

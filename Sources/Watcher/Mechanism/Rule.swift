public import Projections

/// A condition that must not go unnoticed: one file for each, listed in ``RuleCatalogue``.
///
/// A rule is a pure function of a case and a desk. It learns about time only from the desk's clock.
public protocol Rule: DescribedRule {
    /// Whether it speaks of closed cases, which all others leave in peace.
    static var watchesClosedCases: Bool { get }

    init()

    /// What the rule says of a case.
    /// - Throws: whatever keeps it from answering; other rules are asked all the same.
    func answer(for file: CaseFile, at desk: Desk) throws -> Answer
}

extension Rule {
    public static var watchesClosedCases: Bool { false }
}

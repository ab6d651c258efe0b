public import Projections

/// A condition about somebody who works on cases: it looks at all of their cases together, not inside one.
///
/// Like a ``Rule`` it is a pure function, and learns about time only from the desk's clock. What it says names counts
/// and never cases.
public protocol StaffRule: DescribedRule {
    init()

    /// What the rule says of the work of one actor.
    func answer(for load: StaffLoad, at desk: Desk) -> Answer
}

/// An event that carries the reference of a decision, so that reviews can name it.
public protocol ReferencedDecision: Event {
    /// The decision; `nil` if nobody gave a reference.
    var decisionRef: DecisionRef? { get }
}

extension ConditionImposed: ReferencedDecision {}
extension ContactRestrictionRecorded: ReferencedDecision {}
extension IntelligenceUsedInDecision: ReferencedDecision {}
extension PlacementStarted: ReferencedDecision {}

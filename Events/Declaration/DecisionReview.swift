/// An event by which an earlier decision may be examined again.
public protocol DecisionReview: Event {
    /// The earlier decision that was examined; `nil` if none was.
    var reviewsDecisionRef: DecisionRef? { get }
}

extension AssessmentCompleted: DecisionReview {}
extension BreachDecided: DecisionReview {}
extension ConditionChanged: DecisionReview {}
extension ContactRestrictionRecorded: DecisionReview {}
extension PlacementReviewed: DecisionReview {}
extension PlanRevised: DecisionReview {}
extension ReleaseDecisionRecorded: DecisionReview {}

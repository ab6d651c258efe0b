import Events
import Testing

/// Decisions and their reviews are found by what an event says it is, so no event with the field may keep silent.
struct DecisionLaw {
    @Test(arguments: EventCatalogue.all)
    func `an event that names a reviewed decision is a review`(type: any Event.Type) {
        #expect(type.shapeFields.contains { $0.name == "reviewsDecisionRef" } == (type is any DecisionReview.Type))
    }

    @Test(arguments: EventCatalogue.all)
    func `an event that carries a decision's reference is one of a decision`(type: any Event.Type) {
        #expect(type.shapeFields.contains { $0.name == "decisionRef" } == (type is any ReferencedDecision.Type))
    }
}

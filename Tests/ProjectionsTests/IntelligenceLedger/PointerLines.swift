import Almanac
import Events
import Projections
import Specifications
import Testing

/// A pointer to intelligence, as tests tell and ask of it.
protocol PointerLines {}

extension PointerLines {
    static var march: String { "2026-03-01T09:00Z" }
    static var complete: String { #""intent":"low","threatTo":"public""# }

    func recorded(_ more: String = complete, at: String = "2026-01-10T09:00Z") -> CaseStory {
        CaseStory().telling(
            at, "IntelligenceReferenceRecorded", #"{"refId":"I-1"\#(more.isEmpty ? "" : ",\(more)")}"#)
    }

    func inContext(_ story: CaseStory, at: String = "2026-01-12T09:00Z") -> CaseStory {
        story.telling(at, "IntelligenceContextAdded", #"{"refId":"I-1","sourceKind":"dynamic"}"#)
    }

    func reviewed(_ more: String, at: String = "2026-02-01T09:00Z", _ story: CaseStory) -> CaseStory {
        story.telling(at, "IntelligenceReviewed", #"{"refId":"I-1",\#(more)}"#)
    }

    func used(_ more: String, at: String = "2026-01-20T09:00Z", _ story: CaseStory) -> CaseStory {
        story.telling(at, "IntelligenceUsedInDecision", #"{"refId":"I-1","decisionRef":"D-1"\#(more)}"#)
    }

    func examined(at: String, _ story: CaseStory) -> CaseStory {
        story.telling(at, "PlacementReviewed", #"{"reviewsDecisionRef":"D-1","outcome":"stay"}"#)
    }

    func only(_ story: CaseStory, at moment: String = march) throws -> IntelligencePointer {
        let pointers = try story.view(IntelligenceLedger.self, at: moment).pointers
        #expect(pointers.count == 1)
        return try #require(pointers.first)
    }
}

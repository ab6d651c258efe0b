import Specifications

/// Lines about assessments, changes, placements and intelligence.
extension CaseStory {
    /// An assessment is completed; with nothing but its kind unless more is said.
    func assessed(_ kind: String, at moment: String, more: String = "") -> CaseStory {
        telling(moment, "AssessmentCompleted", #"{"kind":"\#(kind)"\#(more.isEmpty ? "" : ",\(more)")}"#)
    }

    /// The person is placed in a unit.
    func placed(
        _ more: String, criteria: String = #""entranceCriteria":["a"],"exitCriteria":["b"]"#,
        at moment: String = "2025-10-01T08:00Z"
    ) -> CaseStory {
        let parts = [criteria, more].filter { !$0.isEmpty }.joined(separator: ",")
        return telling(moment, "PlacementStarted", "{\(parts)}")
    }

    /// A pointer to intelligence is recorded, complete unless other fields are given.
    func pointer(
        _ id: String = "INT-1", fields: String = #""intent":"medium","threatTo":"public""#, more: String = "",
        at moment: String = "2025-10-01T08:00Z"
    ) -> CaseStory {
        let parts = [#""refId":"\#(id)""#, fields, more].filter { !$0.isEmpty }.joined(separator: ",")
        return telling(moment, "IntelligenceReferenceRecorded", "{\(parts)}")
    }

    /// Another kind of source sets a pointer in context.
    func context(
        _ kind: String = "clinical", of id: String = "INT-1", by actor: String = "PS-1",
        at moment: String = "2025-10-02T08:00Z"
    ) -> CaseStory {
        telling(
            moment, "IntelligenceContextAdded", #"{"refId":"\#(id)","sourceKind":"\#(kind)","by":"\#(actor)"}"#)
    }

    /// The owner examines a pointer again.
    func reviewed(_ outcome: String, of id: String = "INT-1", next: String? = nil, at moment: String) -> CaseStory {
        let day = next.map { #","nextReviewDue":"\#($0)""# } ?? ""
        return telling(
            moment, "IntelligenceReviewed", #"{"refId":"\#(id)","outcome":"\#(outcome)"\#(day)}"#)
    }

    /// A decision relies on a pointer.
    func used(
        _ id: String = "INT-1", in decision: String? = "D-1", basis: String? = "statute",
        at moment: String = "2025-11-01T08:00Z"
    ) -> CaseStory {
        let parts = [
            #""refId":"\#(id)""#, decision.map { #""decisionRef":"\#($0)""# }, basis.map { #""legalBasis":"\#($0)""# },
        ]
        return telling(
            moment, "IntelligenceUsedInDecision", "{\(parts.compactMap(\.self).joined(separator: ","))}")
    }
}

import Specifications

/// Lines about what a person needs, and what is arranged.
extension CaseStory {
    /// A place to live is confirmed.
    func home(_ id: String = "H1", _ more: String = "", at moment: String = "2026-01-02T08:00Z") -> CaseStory {
        telling(moment, "HousingConfirmed", #"{"housingId":"\#(id)"\#(more.isEmpty ? "" : ",\(more)")}"#)
    }

    /// A provider confirms something.
    func arrangement(
        _ id: String, _ domain: String, _ more: String = "", at moment: String = "2026-01-02T09:00Z"
    ) -> CaseStory {
        telling(
            moment, "ArrangementConfirmed",
            #"{"arrangementId":"\#(id)","domain":"\#(domain)"\#(more.isEmpty ? "" : ",\(more)")}"#)
    }

    /// Something that was confirmed falls through; `nil` if it was never recorded.
    func lost(_ id: String?, _ domain: String, at moment: String) -> CaseStory {
        telling(
            moment, "ArrangementFailed", #"{"domain":"\#(domain)"\#(id.map { #","arrangementId":"\#($0)""# } ?? "")}"#)
    }

    /// A need is identified; nobody says how soon if `nil`.
    func need(
        _ id: String, _ domain: String, _ criticality: String? = nil, at moment: String = "2026-01-02T07:00Z"
    ) -> CaseStory {
        let more = criticality.map { #","criticality":"\#($0)""# } ?? ""
        return telling(moment, "NeedIdentified", #"{"needId":"\#(id)","domain":"\#(domain)"\#(more)}"#)
    }

    /// A need is closed.
    func needMet(_ id: String, _ more: String = "", at moment: String) -> CaseStory {
        telling(moment, "NeedMet", #"{"needId":"\#(id)"\#(more.isEmpty ? "" : ",\(more)")}"#)
    }

    /// The state of a document is recorded.
    func document(
        _ status: String, _ more: String = "", of document: String = "id_document",
        at moment: String = "2026-01-02T08:00Z"
    ) -> CaseStory {
        telling(
            moment, "IdentityDocumentStatusRecorded",
            #"{"document":"\#(document)","status":"\#(status)"\#(more.isEmpty ? "" : ",\(more)")}"#)
    }

    /// The profile is recorded, in January.
    func profiled(_ data: String, at moment: String = "2026-01-02T08:00Z") -> CaseStory { profile(data, at: moment) }

    /// A relative is recorded, in January.
    func kin(_ more: String, at moment: String = "2026-01-02T08:00Z") -> CaseStory {
        relative("FM-A", more: more, at: moment)
    }

    /// How far that relative is involved is decided, in January.
    func involved(_ decision: String, at moment: String = "2026-01-03T08:00Z") -> CaseStory {
        decided(decision, at: moment, review: nil)
    }
}

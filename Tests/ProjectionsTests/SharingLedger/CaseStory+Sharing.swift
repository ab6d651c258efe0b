import Specifications

/// Lines about the passing on of information.
extension CaseStory {
    /// An agreement between the prison and AGY-B, on needs; it begins with its registration unless `more` says otherwise.
    func agreement(_ id: String = "AG-1", from: String = "2026-01-05T08:00Z", more: String = "") -> CaseStory {
        telling(
            from, "SharingAgreementRegistered",
            #"{"agreementId":"\#(id)","parties":["prison","AGY-B"],"categories":["needs"]\#(more.isEmpty ? "" : ",\(more)")}"#,
            in: "agreement/\(id)")
    }

    /// The prison AGY-A passes needs on to AGY-B.
    func shared(_ basis: String, _ more: String = "", at moment: String = "2026-02-10T08:00Z") -> CaseStory {
        let basis = basis.isEmpty ? "" : #","legalBasis":"\#(basis)""#
        let told = #""from":"AGY-A","recipients":["AGY-B"],"category":"needs""#
        return telling(
            moment, "InformationShared", #"{"shareId":"SH-1",\#(more.isEmpty ? told : more)\#(basis)}"#)
    }

    /// A decision on consent.
    func consent(_ state: String, _ more: String, at moment: String = "2026-01-10T08:00Z") -> CaseStory {
        telling(moment, "ConsentRecorded", #"{"state":"\#(state)"\#(more.isEmpty ? "" : ",\(more)")}"#)
    }

    /// AGY-A is the lead agency, and a prison.
    func ledByPrison() -> CaseStory {
        telling("2025-10-01T08:00Z", "LeadAgencyDesignated", #"{"agency":"AGY-A","agencyKind":"prison"}"#)
    }
}

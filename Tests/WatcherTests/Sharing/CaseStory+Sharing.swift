import Specifications

/// Stories of information that is asked for and passed on.
extension CaseStory {
    /// An agreement on needs between prisons, employment services and AGY-B.
    func agreement(_ more: String = "", at moment: String = "2026-01-05T08:00Z") -> CaseStory {
        telling(
            moment, "SharingAgreementRegistered",
            #"{"agreementId":"AG-1","parties":["prison","employment","AGY-B"],"categories":["needs"]\#(more.isEmpty ? "" : ",\(more)")}"#,
            in: "agreement/AG-1")
    }

    /// Needs are passed on to AGY-B.
    func shared(
        _ basis: String?, _ more: String = "", to: String = #""recipients":["AGY-B"]"#, category: String = "needs",
        id: String = "SH-1", at moment: String = "2026-02-10T08:00Z"
    ) -> CaseStory {
        let parts = [
            #""shareId":"\#(id)","category":"\#(category)""#, to, basis.map { #""legalBasis":"\#($0)""# },
            more.isEmpty ? nil : more,
        ]
        return telling(moment, "InformationShared", "{\(parts.compactMap(\.self).joined(separator: ","))}")
    }

    /// A decision on consent.
    func consent(
        _ state: String, by giver: String = "person", more: String = "", at moment: String = "2026-01-10T08:00Z"
    ) -> CaseStory {
        let rest = more.isEmpty ? "" : ",\(more)"
        return telling(
            moment, "ConsentRecorded", #"{"state":"\#(state)","giver":"\#(giver)","scope":["needs"]\#(rest)}"#)
    }

    /// A disclosure was reviewed.
    func reviewed(_ share: Int, at moment: String) -> CaseStory {
        telling(
            moment, "IncidentRecorded", #"{"kind":"disclosure_reviewed","refEvent":"\#(CaseStory.id(share))"}"#)
    }
}

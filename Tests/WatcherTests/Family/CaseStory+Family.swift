import Specifications

/// Lines about relatives and who stands in their place.
extension CaseStory {
    /// A relative is recorded.
    func relative(_ id: String, more: String = "", at moment: String = "2025-10-01T08:00Z") -> CaseStory {
        telling(moment, "FamilyMemberRecorded", #"{"relative":"\#(id)"\#(more.isEmpty ? "" : ",\(more)")}"#)
    }

    /// It is decided how far a relative is involved; reviewed in 2030 unless said otherwise.
    func decided(
        _ decision: String, for id: String = "FM-A", at moment: String = "2025-10-02T08:00Z",
        review: String? = "2030-01-01"
    ) -> CaseStory {
        let day = review.map { #","reviewDue":"\#($0)""# } ?? ""
        return telling(
            moment, "FamilyInvolvementDecided", #"{"relative":"\#(id)","decision":"\#(decision)"\#(day)}"#)
    }

    /// A ban or order keeps a relative and the person apart, or no longer does.
    func kept(
        _ state: String = "imposed", from id: String? = "FM-A", kind: String = "visitation_ban", more: String = "",
        at moment: String = "2025-10-03T08:00Z"
    ) -> CaseStory {
        let parts = [
            id.map { #""relative":"\#($0)""# }, #""kind":"\#(kind)""#, #""state":"\#(state)""#,
            more.isEmpty ? nil : more,
        ]
        return telling(
            moment, "ContactRestrictionRecorded", "{\(parts.compactMap(\.self).joined(separator: ","))}")
    }

    /// A mentor is matched to the person, who accepts, refuses, or was not asked.
    func mentor(_ actor: String = "MN-1", accepted: Bool?, at moment: String = "2025-10-04T08:00Z") -> CaseStory {
        let answer = accepted.map { #","acceptedByPerson":\#($0)"# } ?? ""
        return telling(moment, "MentorMatched", #"{"actor":"\#(actor)"\#(answer)}"#)
    }

    /// A circle of people stands ready.
    func network(until: String? = nil, at moment: String = "2025-10-05T08:00Z") -> CaseStory {
        let end = until.map { #","validUntil":"\#($0)""# } ?? ""
        return telling(moment, "SupportNetworkEstablished", #"{"kind":"alternative_network"\#(end)}"#)
    }
}

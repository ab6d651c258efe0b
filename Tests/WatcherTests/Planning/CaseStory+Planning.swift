import Specifications

/// Lines about plans, who leads, and what was arranged; around the release of the gate stories.
extension CaseStory {
    /// In custody with the release of the gate stories, known for more than a year.
    static let knownLong = CaseStory(opened: "2025-01-01T08:00Z").releaseSet(gate, known: "2025-01-02T08:00Z")

    /// Recalled after a first release, and without a date since.
    static let recalledWithoutDate = CaseStory().releaseSet("2025-12-01T09:00Z").released("2025-12-01T09:00Z")
        .returnedToCustody("2026-01-05T09:00Z")

    /// The first version of a plan.
    func planDrafted(
        _ kind: String = "transition", at moment: String = "2025-10-10T08:00Z", recordedAt: String? = nil,
        domains: String = ""
    ) -> CaseStory {
        telling(
            moment, "PlanDrafted", #"{"planKind":"\#(kind)","version":1,"domains":[\#(domains)]}"#,
            recordedAt: recordedAt)
    }

    /// A later version of a plan.
    func planRevised(
        _ version: Int = 2, kind: String = "transition", at moment: String, recordedAt: String? = nil,
        domains: String = ""
    ) -> CaseStory {
        telling(
            moment, "PlanRevised", #"{"planKind":"\#(kind)","version":\#(version),"domains":[\#(domains)]}"#,
            recordedAt: recordedAt)
    }

    /// What parties, and perhaps the person, said to a version of a plan.
    func planAgreed(
        _ version: Int = 1, kind: String = "transition", more: String = #""personSigned":true"#,
        at moment: String = "2025-11-10T08:00Z"
    ) -> CaseStory {
        telling(
            moment, "PlanAgreed",
            #"{"planKind":"\#(kind)","version":\#(version)\#(more.isEmpty ? "" : ",\(more)")}"#)
    }

    /// A forum meets about the case.
    func meetingHeld(_ moment: String, more: String = "", recordedAt: String? = nil) -> CaseStory {
        telling(
            moment, "MeetingHeld", #"{"forum":"case_meeting"\#(more.isEmpty ? "" : ",\(more)")}"#,
            recordedAt: recordedAt)
    }

    /// A provider confirms something.
    func confirmed(
        _ id: String = "T1", at moment: String = "2026-01-20T08:00Z", recordedAt: String? = nil,
        domain: String = "training", more: String = #""tiedToRelease":true"#
    ) -> CaseStory {
        telling(
            moment, "ArrangementConfirmed",
            #"{"arrangementId":"\#(id)","domain":"\#(domain)"\#(more.isEmpty ? "" : ",\(more)")}"#,
            recordedAt: recordedAt)
    }

    /// What a provider confirmed falls through.
    func lost(_ id: String = "T1", at moment: String, domain: String = "training") -> CaseStory {
        telling(moment, "ArrangementFailed", #"{"arrangementId":"\#(id)","domain":"\#(domain)"}"#)
    }
}

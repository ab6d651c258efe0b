import Specifications

/// Stories around the gate: a release on Tuesday 10 March 2026, 10:00 in Paris.
extension CaseStory {
    static let gate = "2026-03-10T09:00Z"

    /// In custody, with that release known for months.
    static let towardsGate = CaseStory().releaseSet(gate)

    /// In custody, with no release date.
    static let withoutDate = CaseStory()

    /// Out since that release, at the planned hour.
    static let outside = towardsGate.released(gate)

    /// Released in December after what the story tells, back in custody since January, and again with that release.
    static func recalled(after earlier: (CaseStory) -> CaseStory) -> CaseStory {
        earlier(CaseStory().releaseSet("2025-12-01T09:00Z")).released("2025-12-01T09:00Z")
            .returnedToCustody("2026-01-05T09:00Z").releaseSet(gate, known: "2026-01-10T08:00Z")
    }

    /// Somebody is to wait at the gate.
    func arranged(
        _ id: String = "PU-1", at moment: String = "2026-01-20T08:00Z", recordedAt: String? = nil,
        more: String = #""by":"MENTOR-1","meetAt":"2026-03-10T09:00Z","confirmed":true"#
    ) -> CaseStory {
        telling(
            moment, "GatePickupArranged", #"{"pickupId":"\#(id)"\#(more.isEmpty ? "" : ",\(more)")}"#,
            recordedAt: recordedAt)
    }

    /// Somebody was to wait at the gate and will not.
    func cancelled(_ id: String = "PU-1", at moment: String) -> CaseStory {
        telling(moment, "GatePickupCancelled", #"{"pickupId":"\#(id)"}"#)
    }

    /// The release date moves.
    func releaseMoved(to release: String, known: String) -> CaseStory {
        telling(known, "ReleaseDateChanged", #"{"to":"\#(release)"}"#)
    }

    /// A hand-over is offered.
    func offered(_ id: String = "HO-1", at moment: String) -> CaseStory {
        telling(moment, "HandoverOffered", #"{"handoverId":"\#(id)","items":["plan","contacts"]}"#)
    }

    /// A hand-over is accepted, with these items missing.
    func accepted(_ id: String = "HO-1", missing: String = "", at moment: String) -> CaseStory {
        telling(
            moment, "HandoverAccepted",
            #"{"handoverId":"\#(id)","missingItems":[\#(missing.isEmpty ? "" : "\"\(missing)\"")]}"#)
    }

    /// A responsibility ends.
    func roleEnded(_ role: String, _ actor: String, at moment: String, more: String = "") -> CaseStory {
        telling(
            moment, "RoleEnded", #"{"actor":"\#(actor)","role":"\#(role)"\#(more.isEmpty ? "" : ",\(more)")}"#)
    }

    /// A contact takes place, with whom ever; with nobody named if `nil`.
    func contactHeld(_ moment: String, with whom: String?, channel: String = "in_person") -> CaseStory {
        let with = whom.map { #","with":"\#($0)""# } ?? ""
        return telling(moment, "ContactHeld", #"{"actor":"PO-1","channel":"\#(channel)"\#(with)}"#)
    }
}

import Events
import Specifications

extension CaseStory {
    /// A case conference that should meet every 14 days.
    static let fortnightly = #"{"forum":"case_conference","cadenceDays":14}"#

    /// A case opened with these forums.
    static func forums(
        _ forums: String..., track: CaseOpened.Track = .custodialRelease, opened: String = "2025-09-01T08:00Z"
    ) -> CaseStory {
        CaseStory(untold: "K-1").telling(
            opened, "CaseOpened",
            #"{"caseRef":"K-1","track":"\#(track.rawValue)","tz":"Europe/Paris","forums":[\#(forums.joined(separator: ","))]}"#
        )
    }

    /// A session of a forum takes place.
    func session(_ moment: String, _ present: String..., forum: String = "case_conference") -> CaseStory {
        let kinds = present.map { "\"\($0)\"" }.joined(separator: ",")
        return telling(moment, "MeetingHeld", #"{"forum":"\#(forum)","present":[\#(kinds)]}"#)
    }
}

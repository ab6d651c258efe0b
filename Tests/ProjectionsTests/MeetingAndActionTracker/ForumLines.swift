import Almanac
import Events
import Projections
import Specifications
import Testing

/// A forum of a case, as tests tell and ask of it.
protocol ForumLines {}

extension ForumLines {
    static var march: String { "2026-03-01T09:00Z" }

    func opened(_ forums: String, at: String = "2026-01-01T09:00Z") -> CaseStory {
        CaseStory(untold: "K-1").telling(
            at, "CaseOpened",
            #"{"caseRef":"K-1","track":"custodial_release","tz":"Europe/Paris","forums":[\#(forums)]}"#)
    }

    var fortnightly: CaseStory {
        opened(#"{"forum":"case_meeting","cadenceDays":14,"required":["prison","probation"]}"#)
    }

    func held(_ at: String, _ more: String = "", _ story: CaseStory) -> CaseStory {
        story.telling(at, "MeetingHeld", #"{"forum":"case_meeting"\#(more)}"#)
    }

    func row(_ story: CaseStory, at moment: Instant) throws -> MeetingAndActionTracker.Row? {
        MeetingAndActionTracker(of: try story.dossier(at: moment)).forums.first
    }
}

import Almanac
import Events
import Projections
import Specifications
import Testing

/// Which session of a forum is the next.
struct NextSessionTests: ForumLines {
    @Test func `the next session is the earliest that is not over`() throws {
        let story =
            fortnightly
            .telling("2026-01-05T09:00Z", "MeetingScheduled", #"{"forum":"case_meeting","at":"2026-02-20T09:00Z"}"#)
            .telling("2026-01-06T09:00Z", "MeetingScheduled", #"{"forum":"case_meeting","at":"2026-02-10T09:00Z"}"#)
        let next = try triplet(around: "2026-02-10T09:00Z") { try row(story, at: $0)?.nextPlanned?.description }
        #expect(next == ["2026-02-10T09:00:00Z", "2026-02-10T09:00:00Z", "2026-02-20T09:00:00Z"])
    }

    @Test(
        arguments: [
            (#""at":"2026-03-10T09:00Z""#, nil), (#""at":"2026-03-11T09:00Z""#, "2026-03-10T09:00:00Z"),
            (#""at":"2026-03-10""#, nil),
            (#""at":"2026-03-10T09:00Z","rescheduledTo":"2026-03-12""#, "2026-03-12"),
        ] as [(String, String?)])
    func `a session that was called off is not the next`(cancellation: String, next: String?) throws {
        let story =
            fortnightly
            .telling("2026-01-05T09:00Z", "MeetingScheduled", #"{"forum":"case_meeting","at":"2026-03-10T09:00Z"}"#)
            .telling("2026-02-01T09:00Z", "MeetingCancelled", #"{"forum":"case_meeting",\#(cancellation)}"#)
        #expect(try row(story, at: moment(Self.march))?.nextPlanned?.description == next)
    }

    @Test func `a session called off may be planned anew, and another forum's does not matter`() throws {
        let at = #""at":"2026-03-10T09:00Z""#
        let story =
            fortnightly
            .telling("2026-01-05T09:00Z", "MeetingScheduled", #"{"forum":"case_meeting",\#(at)}"#)
            .telling("2026-02-01T09:00Z", "MeetingCancelled", #"{"forum":"case_meeting",\#(at)}"#)
            .telling("2026-02-02T09:00Z", "MeetingScheduled", #"{"forum":"case_meeting",\#(at)}"#)
            .telling("2026-02-03T09:00Z", "MeetingCancelled", #"{"forum":"welcome_home",\#(at)}"#)
        #expect(try row(story, at: moment(Self.march))?.nextPlanned?.description == "2026-03-10T09:00:00Z")
    }

    @Test func `a session already held that day is not the next`() throws {
        let story = held(
            "2026-03-01T08:00Z", "",
            fortnightly.telling("2026-01-05T09:00Z", "MeetingScheduled", #"{"forum":"case_meeting","at":"2026-03-01"}"#)
        )
        #expect(try row(story, at: moment(Self.march))?.nextPlanned == nil)
        #expect(try row(story, at: moment("2026-03-01T07:00Z"))?.nextPlanned != nil)
    }
}

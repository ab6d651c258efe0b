import Almanac
import Events
import Specifications
import Testing
import Watcher

struct FollowUpMissingTests {
    private let rule = FollowUpMissing.self
    private let march = "2026-03-10T09:00Z"

    private static func closed(_ data: String) -> CaseStory {
        CaseStory().telling("2026-03-01T08:00Z", "CaseClosed", data)
    }

    @Test(
        arguments: [
            ("{}", .info), (#"{"reason":"goals_met"}"#, .info), (#"{"reason":"refused"}"#, .info),
            (#"{"reason":"goals_met","followUpUntil":"2028-03-01"}"#, nil),
            (#"{"reason":"transferred"}"#, nil), (#"{"reason":"deceased"}"#, nil),
        ] as [(String, AlertSeverity?)])
    func `a case that is closed without a date for follow-up is told`(data: String, severity: AlertSeverity?) throws {
        #expect(try Self.closed(data).severity(of: rule, at: march) == severity)
    }

    @Test func `it is told from closing on, until a date is set`() throws {
        let story = Self.closed("{}").telling(
            "2026-03-05T08:00Z", "EventCorrected",
            #"{"target":"\#(CaseStory.id(2))","fields":{"followUpUntil":"2028-03-01"}}"#)
        #expect(try story.triplet(of: rule, around: "2026-03-01T08:00Z") == [nil, .info, .info])
        #expect(try story.triplet(of: rule, around: "2026-03-05T08:00Z") == [.info, nil, nil])
        #expect(try Self.closed("{}").finding(of: rule, at: march).evidence == [CaseStory.id(2)])
    }

    @Test func `a case that is opened again needs none`() throws {
        let story = Self.closed("{}").telling(
            "2026-03-05T08:00Z", "CaseOpened",
            #"{"caseRef":"K-1","track":"custodial_release","tz":"Europe/Paris","reopens":"K-1"}"#)
        #expect(try story.severity(of: rule, at: march) == nil)
    }
}

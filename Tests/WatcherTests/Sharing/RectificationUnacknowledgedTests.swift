import Almanac
import Events
import Specifications
import Testing
import Watcher

struct RectificationUnacknowledgedTests {
    private let rule = RectificationUnacknowledged.self

    private static func told(_ recipients: String = #""AGY-A","AGY-B""#, more: String = "") -> CaseStory {
        CaseStory(track: .communityMeasure).telling(
            "2026-03-02T09:00Z", "RectificationNotified",
            #"{"rectificationId":"RC-1","amendment":"\#(CaseStory.id(1))","recipients":[\#(recipients)]\#(more)}"#)
    }

    private static func acknowledged(_ story: CaseStory, by agency: String, id: String = "RC-1") -> CaseStory {
        story.telling(
            "2026-03-10T09:00Z", "RectificationAcknowledged",
            #"{"rectificationId":"\#(id)","recipient":"\#(agency)"}"#)
    }

    @Test(
        arguments: [
            ("", "2026-03-09T09:00Z", [nil, .warning, .warning]),
            ("", "2026-03-23T09:00Z", [.warning, .urgent, .urgent]),
            (#","notifiedAt":"2026-03-01T09:00Z""#, "2026-03-08T09:00Z", [nil, .warning, .warning]),
        ] as [(String, String, Triplet)])
    func `silence is told after a week, and is urgent after three`(
        more: String, moment: String, severities: Triplet
    ) throws {
        #expect(try Self.told(more: more).triplet(of: rule, around: moment) == severities)
    }

    @Test func `it is cleared when every agency has confirmed it`() throws {
        let one = Self.acknowledged(Self.told(), by: "AGY-A")
        #expect(
            try one.finding(of: rule, at: "2026-03-11T09:00Z").summary
                == "rectification RC-1, told Mon 2 Mar 10:00, is not acknowledged by AGY-B")
        let both = Self.acknowledged(one, by: "AGY-B")
        #expect(try both.triplet(of: rule, around: "2026-03-10T09:00Z") == [.warning, nil, nil])
    }

    @Test(arguments: [("AGY-C", "RC-1"), ("AGY-A", "RC-2")])
    func `another agency's word, or one about something else, does not count`(agency: String, id: String) throws {
        let story = Self.acknowledged(Self.told(#""AGY-A""#), by: agency, id: id)
        #expect(try story.severity(of: rule, at: "2026-03-11T09:00Z") == .warning)
    }

    @Test func `the finding names the rectification and rests on how it was told`() throws {
        let finding = try Self.told().finding(of: rule, at: "2026-03-11T09:00Z")
        #expect(finding.about == "RC-1")
        #expect(
            finding.summary == "rectification RC-1, told Mon 2 Mar 10:00, is not acknowledged by AGY-A and AGY-B")
        #expect(finding.evidence == [CaseStory.id(2)])
    }

    @Test func `closing the case does not end it`() throws {
        let story = Self.told().telling("2026-03-04T16:00Z", "CaseClosed")
        #expect(try story.evaluation(of: [rule], at: "2026-03-11T09:00Z").alerts.map(\.severity) == [.warning])
    }

    @Test func `the days can be set`() throws {
        let short = policy(rule, "days", .number("1"))
        let found = try Self.told().triplet(of: rule, around: "2026-03-03T09:00Z", policy: short)
        #expect(found == [nil, .warning, .warning])
        #expect(try CaseStory().severity(of: rule, at: "2026-03-11T09:00Z") == nil)
    }
}

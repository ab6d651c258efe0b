import Almanac
import Events
import Specifications
import Testing
import Watcher

struct BreakGlassUnreviewedTests {
    private let rule = BreakGlassUnreviewed.self

    private static func opened(
        _ moment: String, _ story: CaseStory = CaseStory(track: .communityMeasure), id: String = "BG-1"
    ) -> CaseStory {
        story.telling(
            moment, "BreakGlassOpened",
            #"{"breakGlassId":"\#(id)","actor":"PO-9","reason":"the person stands at the gate","minutes":30}"#)
    }

    private static func reviewed(_ story: CaseStory, by reviewer: String = "SV-1", id: String = "BG-1") -> CaseStory {
        story.telling(
            "2026-03-04T15:00Z", "BreakGlassReviewed",
            #"{"breakGlassId":"\#(id)","reviewer":"\#(reviewer)","outcome":"unclear"}"#)
    }

    // A Wednesday, then a Friday before a weekend, before the clocks go forward, and before a holiday.
    @Test(
        arguments: [
            ("2026-03-04T14:00Z", "2026-03-06T14:00Z"), ("2026-03-06T14:00Z", "2026-03-10T14:00Z"),
            ("2026-03-27T14:00Z", "2026-03-31T13:00Z"), ("2026-04-03T13:00Z", "2026-04-08T13:00Z"),
        ])
    func `an opening is urgent at once, and critical after two working days`(opened: String, due: String) throws {
        let story = Self.opened(opened, CaseStory(track: .communityMeasure).holiday("2026-04-06"))
        #expect(try story.triplet(of: rule, around: opened) == [nil, .urgent, .urgent])
        #expect(try story.triplet(of: rule, around: due) == [.urgent, .critical, .critical])
    }

    @Test func `a review by a second person clears it, whatever came of it`() throws {
        let story = Self.reviewed(Self.opened("2026-03-04T14:00Z"))
        #expect(try story.triplet(of: rule, around: "2026-03-04T15:00Z") == [.urgent, nil, nil])
    }

    @Test(arguments: [("PO-9", "BG-1"), ("SV-1", "BG-2")])
    func `another review does not`(reviewer: String, id: String) throws {
        let story = Self.reviewed(Self.opened("2026-03-04T14:00Z"), by: reviewer, id: id)
        #expect(try story.severity(of: rule, at: "2026-03-05T08:00Z") == .urgent)
    }

    @Test func `each opening is reviewed by itself`() throws {
        let story = Self.reviewed(Self.opened("2026-03-04T14:30Z", Self.opened("2026-03-04T14:00Z"), id: "BG-2"))
        #expect(try story.finding(of: rule, at: "2026-03-05T08:00Z").about == "BG-2")
        let again = Self.opened("2026-03-05T14:00Z", Self.reviewed(Self.opened("2026-03-04T14:00Z")))
        #expect(try again.severity(of: rule, at: "2026-03-05T14:00Z") == .urgent)
    }

    @Test func `closing the case does not end it`() throws {
        let story = Self.opened("2026-03-04T14:00Z").telling("2026-03-04T16:00Z", "CaseClosed")
        let evaluation = try story.evaluation(of: [rule], at: "2026-03-05T08:00Z")
        #expect(evaluation.alerts.map(\.severity) == [.urgent])
        #expect(evaluation.alerts.map(\.mustAct) == [["supervisor", "inspector"]])
    }

    @Test func `the finding says who and when, and nothing of why`() throws {
        let finding = try Self.opened("2026-03-04T14:00Z").finding(of: rule, at: "2026-03-05T08:00Z")
        #expect(
            finding.summary == "BG-1: PO-9 opened the case in an emergency Wed 4 Mar 15:00, and nobody has reviewed it")
        #expect(finding.evidence == [CaseStory.id(2)])
        #expect(finding.dueBy == (try Instant(parsing: "2026-03-06T14:00Z")))
    }

    @Test func `a case that nobody opened so is silent`() throws {
        #expect(try CaseStory().severity(of: rule, at: "2026-03-05T08:00Z") == nil)
    }

    @Test func `the working days can be set`() throws {
        let long = policy(rule, "workingDays", .number("3"))
        let found = try Self.opened("2026-03-04T14:00Z").triplet(of: rule, around: "2026-03-09T14:00Z", policy: long)
        #expect(found == [.urgent, .critical, .critical])
    }
}

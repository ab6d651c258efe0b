import Almanac
import Events
import Specifications
import Testing
import Watcher

struct BreachUndecidedTests {
    private let rule = BreachUndecided.self
    private let out = CaseStory.outside

    private func suspected(_ story: CaseStory, recordedAt: String? = nil) -> CaseStory {
        story.telling(
            "2026-04-02T09:00Z", "BreachSuspected",
            #"{"breachId":"B1","conditionId":"C1","seenAt":"2026-04-01T20:30Z"}"#,
            recordedAt: recordedAt)
    }

    private func decided(_ outcome: String, _ story: CaseStory) -> CaseStory {
        story.telling("2026-04-06T09:00Z", "BreachDecided", #"{"breachId":"B1","outcome":"\#(outcome)"}"#)
    }

    @Test(
        arguments: [
            ("2026-04-05T09:00Z", [nil, .warning, .warning]), ("2026-04-09T09:00Z", [.warning, .urgent, .urgent]),
        ] as [(String, Triplet)])
    func `three days without a decision are told, seven press`(moment: String, severities: Triplet) throws {
        #expect(try suspected(out).triplet(of: rule, around: moment) == severities)
    }

    @Test func `of what is recorded late the time counts from its recording, and both times are shown`() throws {
        let late = suspected(out, recordedAt: "2026-04-04T09:00Z")
        #expect(try late.triplet(of: rule, around: "2026-04-07T09:00Z") == [nil, .warning, .warning])
        let finding = try late.finding(of: rule, at: "2026-04-08T09:00Z")
        #expect(finding.about == "B1")
        #expect(finding.summary == "B1, seen Wed 1 Apr 22:30 and recorded Sat 4 Apr 11:00, is not decided")
        #expect(finding.evidence == [CaseStory.id(4)])
        #expect(try finding.dueBy == Instant(parsing: "2026-04-07T09:00Z"))
    }

    @Test(arguments: ["unfounded", "no_action", "more_support", "recall_requested", "a_new_outcome"])
    func `any decision clears`(outcome: String) throws {
        let story = decided(outcome, suspected(out))
        #expect(try story.triplet(of: rule, around: "2026-04-06T09:00Z") == [.warning, nil, nil])
    }

    @Test func `a decision on another one does not`() throws {
        let story = suspected(out).telling("2026-04-06T09:00Z", "BreachDecided", #"{"breachId":"B2"}"#)
        #expect(try story.severity(of: rule, at: "2026-04-07T09:00Z") == .warning)
    }

    @Test func `a return to custody makes it history`() throws {
        let story = suspected(out).returnedToCustody("2026-04-07T09:00Z")
        #expect(try story.triplet(of: rule, around: "2026-04-07T09:00Z") == [.warning, nil, nil])
        let lateAndOld = suspected(out.returnedToCustody("2026-04-07T09:00Z"), recordedAt: "2026-04-08T09:00Z")
        #expect(try lateAndOld.answer(of: rule, at: "2026-04-20T09:00Z") == .silent)
    }

    @Test(arguments: CaseOpened.Track.allCases)
    func `it holds on every track`(track: CaseOpened.Track) throws {
        #expect(
            try suspected(CaseStory(track: track)).severity(of: rule, at: "2026-04-05T09:00Z") == .warning)
    }

    @Test func `each is told for itself`() throws {
        let story = suspected(out).telling("2026-04-03T09:00Z", "BreachSuspected", #"{"breachId":"B2"}"#)
        #expect(try story.answer(of: rule, at: "2026-04-07T09:00Z").findings.map(\.about) == ["B1", "B2"])
    }
}

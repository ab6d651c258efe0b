import Almanac
import Events
import Specifications
import Testing
import Watcher

struct PreReleaseMeetingMissingTests {
    private let rule = PreReleaseMeetingMissing.self

    @Test(
        arguments: [
            ("2026-02-17T09:00Z", [nil, .warning, .warning]), ("2026-03-03T09:00Z", [.warning, .urgent, .urgent]),
            (CaseStory.gate, [.urgent, .urgent, .urgent]),
        ] as [(String, Triplet)])
    func `it is due three weeks ahead, and presses in the last one and after the planned hour`(
        moment: String, severities: Triplet
    ) throws {
        #expect(try CaseStory.towardsGate.triplet(of: rule, around: moment) == severities)
    }

    @Test(
        arguments: [
            ("2026-01-09T08:59:59.999Z", .warning), ("2026-01-09T09:00Z", nil), ("2026-01-09T09:00:00.001Z", nil),
        ] as [(String, AlertSeverity?)])
    func `a meeting counts in the last sixty days`(held: String, severity: AlertSeverity?) throws {
        let story = CaseStory.towardsGate.session(held, forum: "case_meeting")
        #expect(try story.severity(of: rule, at: "2026-02-20T09:00Z") == severity)
    }

    @Test(
        arguments: [
            ("pre_release", nil), ("case_conference", nil), ("social_net_conference", nil), ("a_new_forum", nil),
            ("security_analysis", .warning), ("steering_group", .warning), ("professional_practice", .warning),
        ] as [(String, AlertSeverity?)])
    func `forums that are not about the person do not count`(forum: String, severity: AlertSeverity?) throws {
        let story = CaseStory.towardsGate.session("2026-02-01T09:00Z", forum: forum)
        #expect(try story.severity(of: rule, at: "2026-02-20T09:00Z") == severity)
    }

    @Test func `a meeting clears, however late`() throws {
        let story = CaseStory.towardsGate.session("2026-03-09T09:00Z")
        #expect(try story.triplet(of: rule, around: "2026-03-09T09:00Z") == [.urgent, nil, nil])
    }

    @Test func `a date that moves pushes an old meeting out of the window`() throws {
        let story = CaseStory.towardsGate.session("2026-01-15T09:00Z")
        #expect(try story.answer(of: rule, at: "2026-02-20T09:00Z") == .silent)
        let later = story.releaseMoved(to: "2026-03-20T09:00Z", known: "2026-02-20T09:00Z")
        #expect(try later.triplet(of: rule, around: "2026-02-27T09:00Z") == [nil, .warning, .warning])
        let finding = try later.finding(of: rule, at: "2026-03-01T09:00Z")
        #expect(finding.summary == "no meeting about the case since Mon 19 Jan; the last one was on Thu 15 Jan")
        #expect(finding.evidence == [CaseStory.id(4), CaseStory.id(3)])
        #expect(finding.about == "")
        #expect(try finding.dueBy == Instant(parsing: "2026-03-20T09:00Z"))
    }

    @Test func `a meeting that is only planned does not count`() throws {
        let story = CaseStory.towardsGate.telling(
            "2026-02-01T09:00Z", "MeetingScheduled", #"{"forum":"pre_release","at":"2026-03-05T09:00Z"}"#)
        #expect(try story.severity(of: rule, at: "2026-02-20T09:00Z") == .warning)
    }

    @Test func `after release it is too late to say so`() throws {
        #expect(
            try CaseStory.towardsGate.triplet(of: rule, around: "2026-03-10T09:00Z") == [.urgent, .urgent, .urgent])
        #expect(try CaseStory.outside.answer(of: rule, at: CaseStory.gate) == .silent)
    }

    @Test func `without a date nobody can tell, and without a gate nothing is due`() throws {
        #expect(try CaseStory.withoutDate.answer(of: rule, at: "2026-03-01T09:00Z") == .unknown("the release date"))
        #expect(
            try CaseStory(track: .communityMeasure).answer(of: rule, at: "2026-03-01T09:00Z") == .silent)
    }

    @Test func `after a return it goes by the new date`() throws {
        let back = CaseStory.recalled { $0 }
        #expect(try back.triplet(of: rule, around: "2026-02-17T09:00Z") == [nil, .warning, .warning])
    }

    @Test func `a date known late leaves a tenth of the time`() throws {
        let story = CaseStory().releaseSet(CaseStory.gate, known: "2026-02-28T09:00Z")
        #expect(try story.triplet(of: rule, around: "2026-03-01T09:00Z") == [nil, .warning, .warning])
    }
}

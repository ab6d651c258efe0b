import Events
import Specifications
import Testing
import Watcher

/// Three hours a week from 12 January: 720 minutes in 28 days.
struct ProgrammeHoursShortfallTests {
    private let rule = ProgrammeHoursShortfall.self
    private let enrolled = CaseStory().enrolled("community")

    @Test func `it speaks when the programme has run for four weeks`() throws {
        #expect(try enrolled.triplet(of: rule, around: "2026-02-09T09:00Z") == [nil, .urgent, .urgent])
    }

    @Test func `a programme that names its first day runs from then on`() throws {
        let later = CaseStory().enrolled("community", more: #""startsOn":"2026-01-19""#)
        #expect(try later.triplet(of: rule, around: "2026-02-15T23:00Z") == [nil, .urgent, .urgent])
        let earlier = CaseStory().enrolled("community", more: #""startsOn":"2026-01-05""#)
        #expect(try earlier.triplet(of: rule, around: "2026-02-01T23:00Z") == [nil, .urgent, .urgent])
    }

    @Test(
        arguments: [
            (359, .urgent), (360, .warning), (361, .warning), (539, .warning), (540, nil), (541, nil), (0, .urgent),
        ] as [(Int, AlertSeverity?)])
    func `below three quarters is told, below half presses`(minutes: Int, severity: AlertSeverity?) throws {
        let story = enrolled.delivered("2026-02-01T09:00Z", minutes: minutes)
        #expect(try story.severity(of: rule, at: "2026-02-10T09:00Z") == severity)
    }

    @Test func `a finding is about the enrolment and counts minutes, not days that are left`() throws {
        let story = enrolled.delivered("2026-02-01T09:00Z", minutes: 330)
        let finding = try story.finding(of: rule, at: "2026-02-10T09:00Z")
        #expect(finding.about == "EN1")
        #expect(finding.summary == "EN1: 330 of 720 min in 28 days")
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(3)])
    }

    @Test func `a session counts for four weeks, the last moment included`() throws {
        let story = enrolled.delivered("2026-02-01T09:00Z", minutes: 540)
        #expect(try story.triplet(of: rule, around: "2026-03-01T09:00Z") == [nil, nil, .urgent])
    }

    @Test func `a session counts from when it is held`() throws {
        let told = #""at":"2026-02-12T09:00Z""#
        let story = enrolled.delivered("2026-02-10T09:00Z", minutes: 540, more: told)
        #expect(try story.triplet(of: rule, around: "2026-02-12T09:00Z") == [.urgent, nil, nil])
    }

    @Test func `catching up clears`() throws {
        let story = enrolled.delivered("2026-02-15T09:00Z", minutes: 540)
        #expect(try story.triplet(of: rule, around: "2026-02-15T09:00Z") == [.urgent, nil, nil])
    }

    @Test func `the present dose holds for the whole window`() throws {
        // One hour a week makes 240 minutes, from the day on which it holds.
        let story = enrolled.delivered("2026-02-01T09:00Z", minutes: 200).dose("1", at: "2026-02-15T09:00Z")
        #expect(try story.triplet(of: rule, around: "2026-02-15T09:00Z") == [.urgent, nil, nil])
        let ahead = enrolled.delivered("2026-02-01T09:00Z", minutes: 200).telling(
            "2026-02-15T09:00Z", "ProgrammeIntensityChanged", #"{"enrolmentId":"EN1","toHoursPerWeek":1}"#,
            recordedAt: "2026-02-09T09:00Z")
        #expect(try ahead.triplet(of: rule, around: "2026-02-15T09:00Z") == [.urgent, nil, nil])
    }

    @Test(arguments: ["0", "0.0"])
    func `a programme of so many sessions has no hours a week`(hours: String) throws {
        #expect(
            try CaseStory().enrolled("community", hours: hours).answer(of: rule, at: "2026-03-01T09:00Z") == .silent)
    }

    @Test func `hours that nobody recorded are unknown`() throws {
        let story = CaseStory().enrolled("community", hours: nil)
        #expect(
            try story.answer(of: rule, at: "2026-03-01T09:00Z") == .unknown("the hours a week of EN1", about: "EN1"))
        #expect(try story.answer(of: rule, at: "2026-02-01T09:00Z") == .silent)
    }

    @Test func `a session of unknown length counts nothing, and is told`() throws {
        let story = enrolled.delivered("2026-02-01T09:00Z", minutes: nil)
        let answer = try story.answer(of: rule, at: "2026-02-10T09:00Z")
        #expect(answer.findings.map(\.severity) == [.urgent])
        #expect(answer.unknowns == [Unknown(about: "EN1", missing: "how long each session of EN1 was")])
    }

    @Test func `it ends with the programme`() throws {
        let story = enrolled.enrolmentEnded("completed", at: "2026-02-20T09:00Z")
        #expect(try story.triplet(of: rule, around: "2026-02-20T09:00Z") == [.urgent, nil, nil])
    }

    @Test(
        arguments: [("custody", nil), ("community", .urgent), ("both", .urgent)] as [(String, AlertSeverity?)])
    func `a programme in custody is left behind at the gate`(setting: String, severity: AlertSeverity?) throws {
        let story = CaseStory.towardsGate.enrolled(setting).released(CaseStory.gate)
        #expect(try story.triplet(of: rule, around: CaseStory.gate) == [.urgent, severity, severity])
        let back = story.returnedToCustody("2026-04-01T09:00Z")
        #expect(try back.severity(of: rule, at: "2026-04-02T09:00Z") == .urgent)
    }

    @Test func `each enrolment is told for itself, and sessions of another do not count`() throws {
        let story = enrolled.enrolled("community", "EN2", hours: "1").delivered("2026-02-01T09:00Z", minutes: 540)
        #expect(try story.finding(of: rule, at: "2026-02-10T09:00Z").about == "EN2")
    }

    @Test func `the window and the shares can be set`() throws {
        let fortnight = policy(rule, "windowDays", .number("14"))
        #expect(
            try enrolled.triplet(of: rule, around: "2026-01-26T09:00Z", policy: fortnight) == [nil, .urgent, .urgent])
        let story = enrolled.delivered("2026-02-01T09:00Z", minutes: 540)
        let full = policy(rule, "warnShare", .number("1"))
        #expect(try story.severity(of: rule, at: "2026-02-10T09:00Z", policy: full) == .warning)
    }
}

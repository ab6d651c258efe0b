import Almanac
import Events
import Specifications
import Testing
import Watcher

struct ProgrammeGapAtTransitionTests {
    private let rule = ProgrammeGapAtTransition.self
    private static let goesOn = #""continueAfterRelease":"yes""#
    private let inside = CaseStory.towardsGate.enrolled("custody", more: goesOn)

    @Test func `two weeks before release somebody should have enrolled the person outside`() throws {
        #expect(try inside.triplet(of: rule, around: "2026-02-24T09:00Z") == [nil, .warning, .warning])
        #expect(try inside.triplet(of: rule, around: CaseStory.gate) == [.warning, .warning, .warning])
        let finding = try inside.finding(of: rule, at: "2026-03-01T09:00Z")
        #expect(finding.about == "")
        #expect(finding.summary == "EN1 should go on after release, and nobody has enrolled the person outside")
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(3)])
        #expect(try finding.dueBy == Instant(parsing: CaseStory.gate))
    }

    @Test(
        arguments: [
            ("2026-03-17T09:00Z", [nil, .warning, .warning]), ("2026-03-24T09:00Z", [.warning, .urgent, .urgent]),
        ] as [(String, Triplet)])
    func `a week after release a session should have been held, and two press`(moment: String, severities: Triplet)
        throws
    {
        #expect(try inside.released(CaseStory.gate).triplet(of: rule, around: moment) == severities)
    }

    @Test func `an enrolment outside clears before release, and is not yet a session after it`() throws {
        let booked = inside.enrolled("community", "EN2", at: "2026-03-01T09:00Z")
        #expect(try booked.triplet(of: rule, around: "2026-03-01T09:00Z") == [.warning, nil, nil])
        let out = booked.released(CaseStory.gate)
        #expect(try out.triplet(of: rule, around: "2026-03-17T09:00Z") == [nil, .warning, .warning])
        let held = out.delivered("2026-03-20T09:00Z", "EN2")
        #expect(try held.triplet(of: rule, around: "2026-03-20T09:00Z") == [.warning, nil, nil])
    }

    @Test(
        arguments: [
            ("2026-03-10T08:59:59.999Z", "", .warning), (CaseStory.gate, "", nil), ("2026-03-12T09:00Z", "", nil),
            ("2026-03-12T09:00Z", #""setting":"community""#, nil),
            ("2026-03-12T09:00Z", #""setting":"custody""#, .warning),
        ] as [(String, String, AlertSeverity?)])
    func `a session counts from the release on, outside`(moment: String, more: String, severity: AlertSeverity?) throws
    {
        let story = inside.released(CaseStory.gate).delivered(moment, more: more)
        #expect(try story.severity(of: rule, at: "2026-03-18T09:00Z") == severity)
    }

    @Test(
        arguments: [
            (#""continueAfterRelease":"yes""#, .warning), (#""continueAfterRelease":"unknown""#, .warning),
            ("", .warning), (#""continueAfterRelease":"no""#, nil),
        ] as [(String, AlertSeverity?)])
    func `whether it goes on may be unknown, which is not the same as no`(more: String, severity: AlertSeverity?) throws
    {
        let story = CaseStory.towardsGate.enrolled("custody", more: more)
        #expect(try story.severity(of: rule, at: "2026-03-01T09:00Z") == severity)
    }

    @Test(
        arguments: [
            ("completed", nil), ("withdrew", nil), ("excluded", nil), ("transferred", .warning), ("released", .warning),
            ("lack_of_capacity", .warning), ("a_new_outcome", .warning),
        ] as [(String, AlertSeverity?)])
    func `what is over need not go on, what was interrupted should`(outcome: String, severity: AlertSeverity?) throws {
        let story = inside.enrolmentEnded(outcome, at: "2026-03-01T09:00Z")
        #expect(try story.triplet(of: rule, around: "2026-03-01T09:00Z") == [.warning, severity, severity])
    }

    @Test func `without a date nobody can tell, unless the person is enrolled outside`() throws {
        let undated = CaseStory.withoutDate.enrolled("custody", more: Self.goesOn)
        #expect(try undated.answer(of: rule, at: "2026-03-01T09:00Z") == .unknown("the release date"))
        #expect(try undated.enrolled("community", "EN2").answer(of: rule, at: "2026-03-01T09:00Z") == .silent)
    }

    @Test func `nobody is asked for a programme that was never begun inside`() throws {
        #expect(try CaseStory.towardsGate.answer(of: rule, at: "2026-03-01T09:00Z") == .silent)
        #expect(try CaseStory.outside.answer(of: rule, at: "2026-03-20T09:00Z") == .silent)
        #expect(
            try CaseStory(track: .communityMeasure).enrolled("custody", more: Self.goesOn)
                .answer(of: rule, at: "2026-03-20T09:00Z") == .silent)
    }

    @Test func `a return to custody begins anew`() throws {
        let back = inside.released(CaseStory.gate).returnedToCustody("2026-03-20T09:00Z")
        #expect(try back.answer(of: rule, at: "2026-03-25T09:00Z") == .unknown("the release date"))
        let dated = back.releaseSet("2026-06-01T09:00Z", known: "2026-03-22T09:00Z")
        #expect(try dated.triplet(of: rule, around: "2026-05-18T09:00Z") == [nil, .warning, .warning])
    }
}

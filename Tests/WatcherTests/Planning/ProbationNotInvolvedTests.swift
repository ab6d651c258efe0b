import Almanac
import Events
import Specifications
import Testing
import Watcher

struct ProbationNotInvolvedTests {
    private let rule = ProbationNotInvolved.self

    @Test(
        arguments: [
            ("2025-09-08T09:00Z", [nil, .warning, .warning]),
            ("2026-01-09T09:00Z", [.warning, .urgent, .urgent]),
            ("2026-02-24T09:00Z", [.urgent, .critical, .critical]),
            (CaseStory.gate, [.critical, .critical, .critical]),
        ] as [(String, Triplet)])
    func `no officer is told six months, sixty and fourteen days ahead, and until a release is recorded`(
        moment: String, severities: Triplet
    ) throws {
        #expect(try CaseStory.knownLong.triplet(of: rule, around: moment) == severities)
    }

    @Test func `the finding rests on the date and is about the case`() throws {
        let finding = try CaseStory.knownLong.finding(of: rule, at: "2025-12-01T09:00Z")
        #expect(finding.about == "")
        #expect(finding.evidence == [CaseStory.id(2)])
        #expect(try finding.dueBy == Instant(parsing: CaseStory.gate))
    }

    @Test(
        arguments: [
            (#""supervisionFollows":false"#, nil), (#""supervisionFollows":true"#, .urgent), ("", .urgent),
        ] as [(String, AlertSeverity?)])
    func `who serves the full term without supervision needs no officer`(more: String, severity: AlertSeverity?) throws
    {
        let story = CaseStory().releaseSet(CaseStory.gate, more: more)
        #expect(try story.severity(of: rule, at: "2026-02-01T09:00Z") == severity)
        let moved = story.releaseMoved(to: "2026-03-12T09:00Z", known: "2026-01-20T08:00Z")
        #expect(try moved.severity(of: rule, at: "2026-02-01T09:00Z") == severity)
    }

    @Test(
        arguments: [
            ("probation_officer", "both", nil), ("csm_officer", "community", nil),
            ("probation_officer", "custody", nil),
            ("prison_social_worker", "both", .urgent), ("case_manager", "both", .urgent),
        ] as [(String, String, AlertSeverity?)])
    func `a probation or community supervision officer is enough, wherever the role is carried out`(
        role: String, setting: String, severity: AlertSeverity?
    ) throws {
        let story = CaseStory.towardsGate.role(role, "PO-1", setting: setting)
        #expect(try story.severity(of: rule, at: "2026-02-01T09:00Z") == severity)
    }

    @Test(
        arguments: [
            (#""from":"2026-02-01T09:00Z""#, "2026-02-01T09:00Z", [.urgent, nil, nil]),
            (#""until":"2026-02-01T09:00Z""#, "2026-02-01T09:00Z", [nil, .urgent, .urgent]),
            // A plain date passes at the end of its local day.
            (#""until":"2026-02-01""#, "2026-02-01T23:00Z", [nil, .urgent, .urgent]),
        ] as [(String, String, Triplet)])
    func `a role holds from its first moment until before its last`(
        more: String, moment: String, severities: Triplet
    ) throws {
        let story = CaseStory.towardsGate.telling(
            "2025-10-01T08:00Z", "RoleAssigned", #"{"actor":"PO-1","role":"probation_officer",\#(more)}"#)
        #expect(try story.triplet(of: rule, around: moment) == severities)
    }

    @Test func `an officer who left is none any more`() throws {
        let story = CaseStory.towardsGate.role("probation_officer", "PO-1")
            .roleEnded("probation_officer", "PO-1", at: "2026-02-01T09:00Z")
        #expect(try story.triplet(of: rule, around: "2026-02-01T09:00Z") == [nil, .urgent, .urgent])
        let followed = story.role("probation_officer", "PO-2", from: "2026-02-03T09:00Z")
        #expect(try followed.triplet(of: rule, around: "2026-02-03T09:00Z") == [.urgent, nil, nil])
    }

    @Test func `without a release date nobody can tell, unless an officer is there`() throws {
        let moment = "2026-03-01T09:00Z"
        #expect(try CaseStory.withoutDate.answer(of: rule, at: moment) == .unknown("the release date"))
        #expect(
            try CaseStory.withoutDate.role("csm_officer", "PO-1").answer(of: rule, at: moment) == .silent)
    }

    @Test func `it ends with the release, and begins anew with a date after a recall`() throws {
        #expect(try CaseStory.outside.triplet(of: rule, around: CaseStory.gate) == [.critical, nil, nil])
        #expect(try CaseStory.recalled { $0 }.severity(of: rule, at: "2026-03-01T09:00Z") == .critical)
    }

    @Test(arguments: [CaseOpened.Track.communityMeasure, .neverSentenced])
    func `a track without gate is silent`(track: CaseOpened.Track) throws {
        let story = CaseStory(track: track).releaseSet(CaseStory.gate)
        #expect(try story.answer(of: rule, at: "2026-03-09T09:00Z") == .silent)
    }
}

import Almanac
import Events
import Specifications
import Testing
import Watcher

/// Roles that nobody holds any more; actions without an owner have a file of their own.
struct ResponsibilityOrphanedTests {
    private let rule = ResponsibilityOrphaned.self

    private func left(_ moment: String, role: String = "mentor", _ story: CaseStory = CaseStory()) -> CaseStory {
        story.role(role, "M-1").roleEnded(role, "M-1", at: moment)
    }

    @Test func `a role that nobody has held for three days is found`() throws {
        let story = left("2026-01-10T09:00Z")
        #expect(try story.triplet(of: rule, around: "2026-01-13T09:00Z") == [nil, .warning, .warning])
        let finding = try story.finding(of: rule, at: "2026-01-20T09:00Z")
        #expect(finding.about == "mentor")
        #expect(finding.summary == "nobody has been mentor since Sat 10 Jan 10:00")
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(3)])
    }

    @Test func `a role whose last day has passed ends without anybody saying so`() throws {
        let story = CaseStory().telling(
            "2025-10-01T08:00Z", "RoleAssigned",
            #"{"actor":"M-1","role":"mentor","setting":"both","until":"2026-01-10"}"#)
        #expect(try story.triplet(of: rule, around: "2026-01-13T23:00Z") == [nil, .warning, .warning])
    }

    @Test(
        arguments: [
            ("probation_officer", .warning), ("csm_officer", .warning), ("mentor", .warning), ("exit_worker", .warning),
            ("social_worker", .warning), ("psychologist", .warning), ("prison_social_worker", .warning),
            ("youth_welfare", .warning), ("child_welfare", .warning), ("family_counsellor", .warning),
            ("case_manager", nil), ("chaplain", nil), ("volunteer", nil), ("prison_officer", nil), ("a_new_role", nil),
        ] as [(String, AlertSeverity?)])
    func `only the roles that the person depends on are asked for`(role: String, severity: AlertSeverity?) throws {
        #expect(try left("2026-01-10T09:00Z", role: role).severity(of: rule, at: "2026-01-20T09:00Z") == severity)
    }

    @Test func `a role that nobody ever held is no orphan`() throws {
        #expect(try CaseStory().answer(of: rule, at: "2026-01-20T09:00Z") == .silent)
    }

    @Test func `another holder is enough, and a later one clears`() throws {
        let two = left("2026-01-10T09:00Z").role("mentor", "M-2", from: "2025-12-01T08:00Z")
        #expect(try two.answer(of: rule, at: "2026-01-20T09:00Z") == .silent)
        let later = left("2026-01-10T09:00Z").role("mentor", "M-2", from: "2026-01-20T08:00Z")
        #expect(try later.triplet(of: rule, around: "2026-01-20T08:00Z") == [.warning, nil, nil])
    }

    @Test func `a successor who begins later leaves a gap until then`() throws {
        let story = left("2026-01-10T09:00Z").telling(
            "2026-01-09T08:00Z", "RoleAssigned",
            #"{"actor":"M-2","role":"mentor","setting":"both","from":"2026-01-20T08:00Z"}"#)
        #expect(try story.triplet(of: rule, around: "2026-01-13T09:00Z") == [nil, .warning, .warning])
        #expect(try story.triplet(of: rule, around: "2026-01-20T08:00Z") == [.warning, nil, nil])
    }

    @Test func `of several who left the last one counts`() throws {
        let story = left("2026-01-10T09:00Z").role("mentor", "M-2", from: "2025-12-01T08:00Z")
            .roleEnded("mentor", "M-2", at: "2026-01-20T09:00Z")
        #expect(try story.triplet(of: rule, around: "2026-01-23T09:00Z") == [nil, .warning, .warning])
    }

    @Test(
        arguments: [
            ("2026-02-08T09:00Z", [.warning, .urgent, .urgent]), (CaseStory.gate, [.urgent, .urgent, .urgent]),
        ] as [(String, Triplet)])
    func `near the release it presses`(moment: String, severities: Triplet) throws {
        let story = left("2026-01-10T09:00Z", CaseStory.towardsGate)
        #expect(try story.triplet(of: rule, around: moment) == severities)
        if moment == CaseStory.gate {
            #expect(try story.released(CaseStory.gate).triplet(of: rule, around: moment) == severities)
        }
    }

    @Test(
        arguments: [
            // Three days of grace end 90 days after the release, or a millisecond later.
            ("2026-06-05T09:00Z", .urgent), ("2026-06-05T09:00:00.001Z", .warning),
        ] as [(String, AlertSeverity)])
    func `what begins in the first ninety days outside presses, and does not fade`(
        ended: String, severity: AlertSeverity
    ) throws {
        let story = left(ended, CaseStory.outside)
        #expect(try story.severity(of: rule, at: moved("2026-06-08T09:00Z", by: 1)) == severity)
        #expect(try story.severity(of: rule, at: "2026-08-01T09:00Z") == severity)
    }

    @Test func `the end of the prison's own role at release is normal`() throws {
        let story = left("2026-01-10T09:00Z", role: "prison_social_worker", CaseStory.towardsGate)
        #expect(try story.severity(of: rule, at: "2026-03-01T09:00Z") == .urgent)
        #expect(try story.released(CaseStory.gate).answer(of: rule, at: "2026-03-11T09:00Z") == .silent)
    }

    @Test(arguments: [CaseOpened.Track.communityMeasure, .neverSentenced])
    func `without a gate it is a warning`(track: CaseOpened.Track) throws {
        #expect(
            try left("2026-01-10T09:00Z", CaseStory(track: track)).severity(of: rule, at: "2026-03-01T09:00Z")
                == .warning)
    }

    @Test func `back in custody without a date it is a warning`() throws {
        let story = left("2026-03-25T09:00Z", CaseStory.outside.returnedToCustody("2026-03-20T09:00Z"))
        #expect(try story.severity(of: rule, at: "2026-04-20T09:00Z") == .warning)
    }
}

import Almanac
import Events
import Specifications
import Testing
import Watcher

struct StaffUntrainedTests {
    private let rule = StaffUntrained.self
    private let managed = CaseStory().role("case_manager", "CM-1")
    private let march = "2026-03-10T09:00Z"

    @Test(
        arguments: [
            ("case_manager", true), ("probation_officer", true), ("csm_officer", true), ("social_worker", true),
            ("psychologist", true), ("mentor", true), ("exit_worker", true), ("faith_counsellor", true),
            ("chaplain", false), ("volunteer", false), ("prison_social_worker", false),
        ])
    func `core workers without a course are told`(role: String, isTold: Bool) throws {
        let findings = try CaseStory().role(role, "X-1").answer(of: rule, at: march).findings
        #expect(findings.map(\.about) == (isTold ? ["X-1"] : []))
        #expect(findings.allSatisfy { $0.severity == .warning })
    }

    @Test(arguments: [(#""disengagement""#, true), (#""prayer","Disengagement talks""#, true), (#""prayer""#, false)])
    func `a chaplain counts with a task in disengagement alone`(tasks: String, isTold: Bool) throws {
        let story = CaseStory().role("chaplain", "CH-1", tasks: tasks)
        #expect(try story.severity(of: rule, at: march) == (isTold ? .warning : nil))
    }

    @Test(
        arguments: [
            (#""level":"specialist""#, nil), (#""level":"trainer""#, nil), (#""level":"general""#, .warning),
            (#""level":"awareness""#, .warning), (#""hours":24"#, .warning),
        ] as [(String, AlertSeverity?)])
    func `specialists and trainers are trained`(course: String, severity: AlertSeverity?) throws {
        #expect(try managed.trained("CM-1", course).severity(of: rule, at: march) == severity)
    }

    @Test(
        arguments: [
            (#""level":"specialist""#, "2028-05-31T08:00Z", [nil, nil, .warning]),
            (#""level":"specialist","completedOn":"2025-06-02""#, "2028-06-01T22:00Z", [nil, .warning, .warning]),
            (#""level":"specialist","validUntil":"2026-06-30""#, "2026-06-30T22:00Z", [nil, nil, nil]),
            (#""level":"specialist","validUntil":"2026-06-30""#, "2028-05-31T08:00Z", [nil, nil, .warning]),
            (#""level":"specialist","validUntil":"2030-06-30""#, "2028-05-31T08:00Z", [nil, nil, .warning]),
        ] as [(String, String, Triplet)])
    func `a course counts for three years of 365 days, whatever it says itself`(
        course: String, moment: String, severities: Triplet
    ) throws {
        let story = managed.trained("CM-1", course)
        #expect(try story.triplet(of: rule, around: moment) == severities)
    }

    @Test func `the years can be set`() throws {
        let story = managed.trained("CM-1", #""level":"specialist""#)
        let short = policy(rule, "validYears", .number("1"))
        #expect(try story.triplet(of: rule, around: "2026-06-01T08:00Z", policy: short) == [nil, nil, .warning])
    }

    @Test func `training clears it from when it is recorded`() throws {
        let story = managed.trained("CM-1", #""level":"specialist""#, at: "2026-03-01T08:00Z")
        #expect(try story.triplet(of: rule, around: "2026-03-01T08:00Z") == [.warning, nil, nil])
        let finding = try managed.finding(of: rule, at: march)
        #expect(finding.summary == "CM-1, case manager: no specialist training is recorded")
    }

    @Test func `who has left the case is not told`() throws {
        let story = managed.telling("2026-02-01T08:00Z", "RoleEnded", #"{"actor":"CM-1","role":"case_manager"}"#)
        #expect(try story.triplet(of: rule, around: "2026-02-01T08:00Z") == [.warning, nil, nil])
    }
}

import Events
import Specifications
import Testing
import Watcher

struct OverTreatmentTests {
    private let rule = OverTreatment.self

    private func programmes(_ hours: [String], _ story: CaseStory = CaseStory(), setting: String = "community")
        -> CaseStory
    {
        hours.enumerated().reduce(story) { $0.enrolled(setting, "EN\($1.offset)", hours: $1.element) }
    }

    private func assessed(
        _ levels: String?, _ story: CaseStory, kind: String = "general_risk_needs",
        at moment: String = "2026-01-05T09:00Z"
    ) -> CaseStory {
        let list = levels.map { #","levels":[\#($0)]"# } ?? ""
        return story.telling(moment, "AssessmentCompleted", #"{"kind":"\#(kind)"\#(list)}"#)
    }

    private static let low = #"{"threatTo":"public","level":"low"}"#
    private static let medium = #"{"threatTo":"staff","level":"medium"}"#

    @Test(
        arguments: [
            (["1", "1", "1", "1"], nil), (["1", "1", "1", "1", "1"], .info), (["12.5", "12.5"], nil),
            (["12.5", "12.75"], .info), ([], nil),
        ] as [([String], AlertSeverity?)])
    func `more than four programmes or twenty-five hours are told`(hours: [String], severity: AlertSeverity?) throws {
        #expect(try programmes(hours).severity(of: rule, at: "2026-02-01T09:00Z") == severity)
    }

    @Test func `a finding is about the case and rests on the programmes`() throws {
        let finding = try programmes(["12.5", "12.75"]).finding(of: rule, at: "2026-02-01T09:00Z")
        #expect(finding.about == "")
        #expect(finding.summary == "2 programmes at once, 25.25 h a week")
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(3)])
    }

    @Test(
        arguments: [
            (low, ["19.9"], nil), (low, ["20"], .info), (low, ["20.1"], .info), (medium, ["20"], nil),
            (low + "," + medium, ["20"], nil), ("", ["20"], nil), (nil, ["20"], nil),
        ] as [(String?, [String], AlertSeverity?)])
    func `where all levels are low twenty hours are much`(levels: String?, hours: [String], severity: AlertSeverity?)
        throws
    {
        let story = programmes(hours, assessed(levels, CaseStory()))
        #expect(try story.severity(of: rule, at: "2026-02-01T09:00Z") == severity)
    }

    @Test(
        arguments: [
            ("specialist_ve", nil), ("needs", nil), ("resilience", nil), ("pre_release", nil), ("trauma", .info),
            ("mental_health", .info), ("family_system", .info), ("vulnerability", .info),
        ] as [(String, AlertSeverity?)])
    func `the newest assessment of risk or needs speaks, another kind does not`(
        kind: String, severity: AlertSeverity?
    ) throws {
        let story = assessed(
            Self.medium, assessed(Self.low, programmes(["20"])), kind: kind, at: "2026-01-20T09:00Z")
        #expect(try story.severity(of: rule, at: "2026-02-01T09:00Z") == severity)
    }

    @Test func `an assessment without levels does not let an older one speak`() throws {
        let story = assessed(
            nil, assessed(Self.low, programmes(["20"])), kind: "needs", at: "2026-01-20T09:00Z")
        #expect(try story.answer(of: rule, at: "2026-02-01T09:00Z") == .silent)
    }

    @Test func `an ending or a lower dose clears`() throws {
        let much = programmes(["20", "6"])
        let ended = much.enrolmentEnded("completed", "EN1", at: "2026-02-01T09:00Z")
        #expect(try ended.triplet(of: rule, around: "2026-02-01T09:00Z") == [.info, nil, nil])
        let lower = much.telling(
            "2026-02-01T09:00Z", "ProgrammeIntensityChanged", #"{"enrolmentId":"EN1","toHoursPerWeek":5}"#)
        #expect(try lower.triplet(of: rule, around: "2026-02-01T09:00Z") == [.info, nil, nil])
    }

    @Test func `what begins next week counts from then`() throws {
        let story = programmes(["20"]).telling(
            "2026-02-01T09:00Z", "ProgrammeEnrolled", #"{"enrolmentId":"NEXT","hoursPerWeek":6}"#,
            recordedAt: "2026-01-20T09:00Z")
        #expect(try story.triplet(of: rule, around: "2026-02-01T09:00Z") == [nil, .info, .info])
    }

    @Test func `programmes in custody count inside, not after the gate`() throws {
        let story = programmes(["20", "6"], CaseStory.towardsGate, setting: "custody").released(CaseStory.gate)
        #expect(try story.triplet(of: rule, around: CaseStory.gate) == [.info, nil, nil])
    }

    @Test func `hours that nobody recorded are unknown and count nothing`() throws {
        let story = CaseStory().enrolled("community", hours: nil)
        #expect(try story.answer(of: rule, at: "2026-02-01T09:00Z") == .unknown("the hours a week of EN1"))
        let much = programmes(["26"], story)
        #expect(try much.answer(of: rule, at: "2026-02-01T09:00Z").findings.map(\.severity) == [.info])
    }

    @Test func `school and work are not interventions`() throws {
        let story = programmes(["20"]).telling(
            "2026-01-20T09:00Z", "ArrangementConfirmed",
            #"{"arrangementId":"W1","domain":"employment","from":"2026-01-20"}"#)
        #expect(try story.answer(of: rule, at: "2026-02-01T09:00Z") == .silent)
    }
}

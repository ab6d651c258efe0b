import Almanac
import Events
import Specifications
import Testing
import Watcher

struct NoWorkOrStructureTests {
    private let rule = NoWorkOrStructure.self
    private let ahead = "2026-02-20T09:00Z"
    private let after = "2026-03-20T09:00Z"

    @Test(
        arguments: [
            ("2026-02-08T09:00Z", [nil, .warning, .warning]), (CaseStory.gate, [.warning, .warning, .warning]),
        ] as [(String, Triplet)])
    func `nothing to do is told thirty days ahead`(moment: String, severities: Triplet) throws {
        #expect(try CaseStory.towardsGate.triplet(of: rule, around: moment) == severities)
    }

    @Test(
        arguments: [
            ("employment", "", nil), ("education", "", nil), ("training", "", nil),
            ("employment", #""from":"2026-04-08""#, nil), ("training", #""from":"2026-04-09""#, nil),
            ("education", #""from":"2026-04-10""#, .warning), ("employment", #""until":"2026-02-19""#, .warning),
            ("employment", #""until":"2026-02-20""#, nil), ("leisure", "", .info), ("volunteering", "", .info),
            ("childcare", #""from":"2026-06-01""#, .info), ("leisure", #""until":"2026-02-19""#, .warning),
            ("faith", "", .warning), ("health", "", .warning), ("a part of tomorrow", "", .warning),
        ] as [(String, String, AlertSeverity?)])
    func `work in its widest sense begins within thirty days, and leisure or care makes it a note`(
        domain: String, more: String, severity: AlertSeverity?
    ) throws {
        let story = CaseStory.towardsGate.arrangement("W1", domain, more)
        #expect(try story.severity(of: rule, at: ahead) == severity)
    }

    @Test func `what is there counts until its last day is over, also before the release`() throws {
        let work = CaseStory.towardsGate.arrangement("W1", "employment", #""until":"2026-03-09""#)
        #expect(try work.triplet(of: rule, around: "2026-03-09T23:00Z") == [nil, .warning, .warning])
        let group = CaseStory.towardsGate.arrangement("L1", "leisure", #""until":"2026-03-09""#)
        #expect(try group.triplet(of: rule, around: "2026-03-09T23:00Z") == [.info, .warning, .warning])
    }

    @Test func `a place that is lost is none`() throws {
        let lost = CaseStory.towardsGate.arrangement("W1", "employment").lost("W1", "employment", at: ahead)
        #expect(try lost.triplet(of: rule, around: ahead) == [nil, .warning, .warning])
    }

    @Test(
        arguments: [
            ("2026-03-10T09:00Z", [.warning, .info, .info]), ("2026-04-09T09:00Z", [.info, .info, nil]),
        ] as [(String, Triplet)])
    func `after release nothing at all is a note for thirty days`(moment: String, severities: Triplet) throws {
        #expect(try CaseStory.outside.triplet(of: rule, around: moment) == severities)
    }

    @Test(arguments: ["employment", "education", "training", "leisure", "volunteering", "childcare"])
    func `after release anything is enough, as long as it lasts`(domain: String) throws {
        let late = CaseStory.outside.arrangement("W1", domain, #""from":"2026-06-01""#)
        #expect(try late.answer(of: rule, at: after) == .silent)
        let short = CaseStory.outside.arrangement("W1", domain, #""until":"2026-03-20""#)
        #expect(try short.triplet(of: rule, around: "2026-03-20T23:00Z") == [nil, .info, .info])
    }

    @Test(
        arguments: [
            (#""outcome":"not_needed""#, true), (#""outcome":"met""#, false), ("", false),
            (#""outcome":"transferred""#, false),
        ])
    func `work that is marked as not needed is not asked for`(outcome: String, isSilent: Bool) throws {
        let closed = CaseStory.towardsGate.need("N1", "employment").needMet("N1", outcome, at: "2026-02-01T09:00Z")
        #expect(try (closed.severity(of: rule, at: ahead) == nil) == isSilent)
        #expect(try (closed.released(CaseStory.gate).severity(of: rule, at: after) == nil) == isSilent)
        let raised = closed.need("N2", "education", at: "2026-02-02T09:00Z")
        #expect(try raised.severity(of: rule, at: ahead) == .warning)
    }

    @Test func `it says until when, and what begins too late`() throws {
        let late = CaseStory.towardsGate.arrangement("T1", "training", #""from":"2026-05-18""#)
            .arrangement("L1", "leisure")
        let finding = try late.finding(of: rule, at: ahead)
        #expect(
            finding.summary
                == "no work, education or training is arranged that begins by Thu 9 Apr, T1 begins on Mon 18 May")
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(3), CaseStory.id(4)])
        #expect(try finding.dueBy == Instant(parsing: CaseStory.gate))
    }

    @Test func `without a release date nobody can tell, and without a gate there is nothing to tell`() throws {
        #expect(try CaseStory.withoutDate.answer(of: rule, at: ahead) == .unknown("the release date"))
        #expect(try CaseStory(track: .communityMeasure).answer(of: rule, at: ahead) == .silent)
        let recalled = CaseStory.outside.returnedToCustody(after)
        #expect(try recalled.triplet(of: rule, around: after) == [.info, nil, nil])
    }
}

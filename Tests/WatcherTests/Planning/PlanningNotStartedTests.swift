import Almanac
import Events
import Specifications
import Testing
import Watcher

struct PlanningNotStartedTests {
    private let rule = PlanningNotStarted.self

    @Test(
        arguments: [
            ("2025-09-08T09:00Z", [nil, .warning, .warning]),
            ("2025-12-10T09:00Z", [.warning, .urgent, .urgent]),
            ("2026-02-08T09:00Z", [.urgent, .critical, .critical]),
            (CaseStory.gate, [.critical, .critical, .critical]),
        ] as [(String, Triplet)])
    func `no plan is told six months, ninety and thirty days ahead, and until a release is recorded`(
        moment: String, severities: Triplet
    ) throws {
        #expect(try CaseStory.knownLong.triplet(of: rule, around: moment) == severities)
    }

    @Test func `the finding rests on the date and is about the case`() throws {
        let finding = try CaseStory.knownLong.finding(of: rule, at: "2025-12-01T09:00Z")
        #expect(finding.about == "")
        #expect(finding.evidence == [CaseStory.id(2)])
        #expect(try finding.dueBy == Instant(parsing: CaseStory.gate))
        #expect(finding.summary == "no transition plan for the release on Tue 10 Mar 10:00")
    }

    @Test func `a sentence shorter than the lead time leaves a tenth of the time for a start`() throws {
        let story = CaseStory().releaseSet("2026-06-15T07:00Z", known: "2026-06-01T07:00Z")
        #expect(try story.triplet(of: rule, around: "2026-06-02T16:36Z") == [nil, .critical, .critical])
    }

    @Test func `a first version, or a later one alone, is a plan from when it is recorded`() throws {
        let drafted = CaseStory.knownLong.planDrafted(at: "2025-12-01T08:00Z", recordedAt: "2025-12-02T08:00Z")
        #expect(try drafted.triplet(of: rule, around: "2025-12-02T08:00Z") == [.warning, nil, nil])
        let revised = CaseStory.knownLong.planRevised(at: "2025-12-02T08:00Z")
        #expect(try revised.triplet(of: rule, around: "2025-12-02T08:00Z") == [.warning, nil, nil])
    }

    @Test(arguments: ["sentence", "contingency", "step_down", "a kind of tomorrow"])
    func `a plan of another kind is no transition plan`(kind: String) throws {
        let story = CaseStory.knownLong.planDrafted(kind)
        #expect(try story.severity(of: rule, at: "2026-01-10T09:00Z") == .urgent)
    }

    @Test func `an agreement without a plan is no plan`() throws {
        let story = CaseStory.knownLong.planAgreed(1)
        #expect(try story.severity(of: rule, at: "2026-01-10T09:00Z") == .urgent)
    }

    @Test func `a plan from before a recall is a plan`() throws {
        let recalled = CaseStory.recalled { $0.planDrafted() }
        #expect(try recalled.answer(of: rule, at: "2026-03-01T09:00Z") == .silent)
        #expect(try CaseStory.recalled { $0 }.severity(of: rule, at: "2026-03-01T09:00Z") == .critical)
    }

    @Test func `without a release date nobody can tell, unless there is a plan`() throws {
        #expect(try CaseStory.withoutDate.answer(of: rule, at: "2026-03-01T09:00Z") == .unknown("the release date"))
        #expect(try CaseStory.withoutDate.planDrafted().answer(of: rule, at: "2026-03-01T09:00Z") == .silent)
    }

    @Test func `it ends with the release`() throws {
        #expect(try CaseStory.outside.triplet(of: rule, around: CaseStory.gate) == [.critical, nil, nil])
    }

    @Test func `a release from remand is prepared too`() throws {
        let story = CaseStory(track: .remand).releaseSet(CaseStory.gate)
        #expect(try story.severity(of: rule, at: "2026-03-01T09:00Z") == .critical)
    }

    @Test(arguments: [CaseOpened.Track.communityMeasure, .neverSentenced])
    func `a track without gate has no release to plan`(track: CaseOpened.Track) throws {
        let story = CaseStory(track: track).releaseSet(CaseStory.gate)
        #expect(try story.answer(of: rule, at: "2026-03-09T09:00Z") == .silent)
    }
}

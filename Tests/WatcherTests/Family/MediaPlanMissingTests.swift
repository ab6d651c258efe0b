import Almanac
import Events
import Specifications
import Testing
import Watcher

struct MediaPlanMissingTests {
    private let rule = MediaPlanMissing.self
    private let near = "2026-03-01T09:00Z"

    private func known(_ notoriety: String = "national", in story: CaseStory = .towardsGate) -> CaseStory {
        story.profile(#""notoriety":"\#(notoriety)""#)
    }

    private func reported(_ more: String, in story: CaseStory) -> CaseStory {
        story.telling("2025-12-01T08:00Z", "IncidentRecorded", "{\(more)}")
    }

    private func agreed(_ kind: String, at moment: String, in story: CaseStory) -> CaseStory {
        story.telling(moment, "PlanAgreed", #"{"planKind":"\#(kind)","version":1}"#)
    }

    @Test(
        arguments: [
            ("2026-02-08T09:00Z", [nil, .warning, .warning]), ("2026-03-03T09:00Z", [.warning, .urgent, .urgent]),
            (CaseStory.gate, [.urgent, .urgent, .urgent]),
        ] as [(String, Triplet)])
    func `interest without a plan is told thirty days ahead, louder within seven`(moment: String, severities: Triplet)
        throws
    {
        #expect(try known().triplet(of: rule, around: moment) == severities)
    }

    @Test func `after release it is urgent for thirty days`() throws {
        let story = known().released(CaseStory.gate)
        #expect(try story.triplet(of: rule, around: CaseStory.gate) == [.urgent, .urgent, .urgent])
        #expect(try story.triplet(of: rule, around: "2026-04-09T09:00Z") == [.urgent, .urgent, nil])
        let returned = story.returnedToCustody("2026-03-20T09:00Z")
        #expect(try returned.answer(of: rule, at: "2026-03-21T09:00Z") == .unknown("the release date"))
    }

    @Test(
        arguments: [
            ("none", nil), ("local", nil), ("national", .warning), ("international", .warning),
        ] as [(String, AlertSeverity?)])
    func `only national reach or more counts, of the person or of a report`(reach: String, severity: AlertSeverity?)
        throws
    {
        #expect(try known(reach).severity(of: rule, at: near) == severity)
        let story = reported(#""kind":"media_attention","level":"\#(reach)""#, in: known("none"))
        #expect(try story.severity(of: rule, at: near) == severity)
        let other = reported(#""kind":"harassment","level":"\#(reach)""#, in: known("none"))
        #expect(try other.answer(of: rule, at: near) == .silent)
    }

    @Test func `the finding rests on the date and on each sign of interest, and says nothing of the person`() throws {
        let story = reported(#""kind":"media_attention","level":"national","severity":"serious""#, in: known())
        let finding = try story.finding(of: rule, at: near)
        #expect(finding.about == "")
        #expect(finding.summary == "the media are interested, and no plan for that is agreed")
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(3), CaseStory.id(4)])
    }

    @Test func `a media plan clears it when it is agreed, another plan or a draft does not`() throws {
        #expect(
            try agreed("media", at: "2026-02-20T08:00Z", in: known()).triplet(of: rule, around: "2026-02-20T08:00Z")
                == [.warning, nil, nil])
        #expect(try agreed("safety", at: "2026-02-20T08:00Z", in: known()).severity(of: rule, at: near) == .warning)
        let drafted = known().telling("2026-02-20T08:00Z", "PlanDrafted", #"{"planKind":"media"}"#)
        #expect(try drafted.severity(of: rule, at: near) == .warning)
    }

    @Test func `what nobody said is unknown, as far as it matters`() throws {
        let reach = "how far the interest of the media reaches"
        #expect(try CaseStory.towardsGate.answer(of: rule, at: near) == .unknown(reach))
        #expect(try known("a word of tomorrow").answer(of: rule, at: near) == .unknown(reach))
        let unsaid = reported(#""kind":"media_attention""#, in: known("none"))
        #expect(try unsaid.answer(of: rule, at: near) == .unknown(reach))
        #expect(try CaseStory.towardsGate.answer(of: rule, at: "2026-01-01T09:00Z") == .silent)
        #expect(try known(in: .withoutDate).answer(of: rule, at: near) == .unknown("the release date"))
        #expect(try known("none", in: .withoutDate).answer(of: rule, at: near) == .silent)
    }

    @Test(arguments: [CaseOpened.Track.communityMeasure, .neverSentenced])
    func `a track without gate is not meant`(track: CaseOpened.Track) throws {
        #expect(try known(in: CaseStory(track: track)).answer(of: rule, at: near) == .silent)
    }
}

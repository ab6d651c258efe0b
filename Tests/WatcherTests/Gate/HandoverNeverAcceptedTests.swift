import Almanac
import Events
import Specifications
import Testing
import Watcher

/// (b) No hand-over was accepted at all.
struct HandoverNeverAcceptedTests {
    private let rule = HandoverNotAccepted.self

    @Test(
        arguments: [
            ("2026-03-03T09:00Z", [nil, .urgent, .urgent]),
            ("2026-03-08T09:00Z", [.urgent, .critical, .critical]),
            (CaseStory.gate, [.critical, .critical, .critical]),
        ] as [(String, Triplet)])
    func `it is due in the last week and grave in the last two days and after the planned hour`(
        moment: String, severities: Triplet
    ) throws {
        #expect(try CaseStory.towardsGate.triplet(of: rule, around: moment) == severities)
    }

    @Test func `after the release it stays grave for fourteen days`() throws {
        #expect(try CaseStory.outside.triplet(of: rule, around: CaseStory.gate) == [.critical, .critical, .critical])
        #expect(try CaseStory.outside.triplet(of: rule, around: "2026-03-24T09:00Z") == [.critical, .critical, nil])
    }

    @Test func `an early release makes it grave at once`() throws {
        let early = CaseStory.towardsGate.released("2026-02-20T09:00Z")
        #expect(try early.triplet(of: rule, around: "2026-02-20T09:00Z") == [nil, .critical, .critical])
    }

    @Test func `a finding is about no hand-over and rests on the date`() throws {
        let finding = try CaseStory.towardsGate.finding(of: rule, at: "2026-03-05T09:00Z")
        #expect(finding.about == "none")
        #expect(finding.evidence == [CaseStory.id(2)])
        #expect(try finding.dueBy == Instant(parsing: CaseStory.gate))
    }

    @Test func `sending a file is an offer, not an acceptance`() throws {
        let sent = CaseStory.towardsGate.offered(at: "2026-03-07T09:00Z")
        #expect(try sent.finding(of: rule, at: "2026-03-09T09:00Z").about == "none")
    }

    @Test func `it is silent while an offer waits or items are missing`() throws {
        // The offer of 7 March has waited five days on the 12th.
        let waits = CaseStory.towardsGate.offered(at: "2026-03-07T09:00Z").released(CaseStory.gate)
        let about = try [-1, 0, 1].map { (offset: Int64) in
            try waits.finding(of: rule, at: moved("2026-03-12T09:00Z", by: offset)).about
        }
        #expect(about == ["none", "HO-1", "HO-1"])
        let incomplete = CaseStory.towardsGate.accepted(missing: "plan", at: "2026-03-07T09:00Z")
        #expect(try incomplete.finding(of: rule, at: "2026-03-09T09:00Z").about == "HO-1")
    }

    @Test func `an acceptance of which nobody recorded the offer is one`() throws {
        let accepted = CaseStory.towardsGate.accepted(at: "2026-03-07T09:00Z")
        #expect(try accepted.triplet(of: rule, around: "2026-03-07T09:00Z") == [.urgent, nil, nil])
    }

    @Test func `one service inside and outside needs it all the same`() throws {
        let story = CaseStory.towardsGate.role("probation_officer", "PO-1")
            .role("probation_officer", "PO-2", setting: "both")
        #expect(try story.severity(of: rule, at: "2026-03-05T09:00Z") == .urgent)
    }

    @Test func `without a release date nobody can tell`() throws {
        let answer = try CaseStory.withoutDate.answer(of: rule, at: "2026-03-05T09:00Z")
        #expect(answer == .unknown("the release date", about: "none"))
    }

    @Test func `an acceptance from before a recall is history`() throws {
        let recalled = CaseStory.recalled { $0.offered(at: "2025-11-20T09:00Z").accepted(at: "2025-11-21T09:00Z") }
        #expect(try recalled.triplet(of: rule, around: "2026-03-03T09:00Z") == [nil, .urgent, .urgent])
    }

    @Test func `a temporary leave is a release`() throws {
        let leave = CaseStory().releaseSet(CaseStory.gate, more: #""kind":"temporary_leave""#)
        #expect(try leave.severity(of: rule, at: "2026-03-05T09:00Z") == .urgent)
        #expect(try leave.released(CaseStory.gate).severity(of: rule, at: "2026-03-11T09:00Z") == .critical)
    }

    @Test func `a date known late leaves a tenth of the time`() throws {
        // Five days ahead: a tenth are twelve hours.
        let story = CaseStory().releaseSet(CaseStory.gate, known: "2026-03-05T09:00Z")
        #expect(try story.triplet(of: rule, around: "2026-03-05T21:00Z") == [nil, .urgent, .urgent])
    }

    @Test(arguments: [CaseOpened.Track.communityMeasure, .neverSentenced])
    func `a track without gate has no hand-over`(track: CaseOpened.Track) throws {
        #expect(try CaseStory(track: track).answer(of: rule, at: "2026-03-05T09:00Z") == .silent)
    }
}

import Almanac
import Events
import Specifications
import Testing
import Watcher

struct ReleaseMovedNoReplanTests {
    private let rule = ReleaseMovedNoReplan.self
    private let set = CaseStory.towardsGate.planDrafted()
    /// Brought forward by 8 days on 1 February, 29 days ahead: the grace of a tenth is 69 hours and 36 minutes.
    private let moved = CaseStory.towardsGate.planDrafted()
        .releaseMoved(to: "2026-03-02T09:00Z", known: "2026-02-01T09:00Z")
    private let graceEnds = "2026-02-04T06:36Z"

    @Test(
        arguments: [
            ("2026-02-04T06:36Z", [nil, .urgent, .urgent]),
            ("2026-02-23T09:00Z", [.urgent, .critical, .critical]),
            ("2026-03-02T09:00Z", [.critical, .critical, .critical]),
        ] as [(String, Triplet)])
    func `after a tenth of the time it presses, more so in the last week, and past the planned hour`(
        moment: String, severities: Triplet
    ) throws {
        #expect(try moved.triplet(of: rule, around: moment) == severities)
    }

    @Test func `the finding rests on the change`() throws {
        let finding = try moved.finding(of: rule, at: "2026-02-10T09:00Z")
        #expect(finding.about == "")
        #expect(finding.evidence == [CaseStory.id(4)])
        #expect(try finding.dueBy == Instant(parsing: "2026-03-02T09:00Z"))
        #expect(
            finding.summary == """
                the release was brought forward from Tue 10 Mar 10:00 to Mon 2 Mar 10:00, and nobody has met or revised \
                the plan since
                """)
    }

    @Test(
        arguments: [
            // Far ahead, seven days are needed.
            ("2026-03-03T09:00Z", "2025-12-01T09:00Z", .urgent), ("2026-03-03T09:00:00.001Z", "2025-12-01T09:00Z", nil),
            // To within thirty days of being recorded, twelve hours.
            ("2026-03-09T21:00Z", "2026-02-07T21:00Z", .urgent), ("2026-03-09T21:00Z", "2026-02-07T20:59:59.999Z", nil),
            ("2026-03-09T21:00:00.001Z", "2026-02-10T09:00Z", nil),
            // Later is not earlier.
            ("2026-03-18T09:00Z", "2026-02-20T09:00Z", nil),
        ] as [(String, String, AlertSeverity?)])
    func `seven days earlier count, and half a day if the release is near`(
        to: String, known: String, severity: AlertSeverity?
    ) throws {
        let story = set.releaseMoved(to: to, known: known)
        #expect(try story.severity(of: rule, at: "2026-02-15T09:00Z") == severity)
    }

    @Test func `the grace is three days at most`() throws {
        let early = set.releaseMoved(to: "2026-03-01T09:00Z", known: "2025-12-01T09:00Z")
        #expect(try early.triplet(of: rule, around: "2025-12-04T09:00Z") == [nil, .urgent, .urgent])
    }

    @Test func `a second setting of the date is a change`() throws {
        let again = set.releaseSet("2026-03-02T09:00Z", known: "2026-02-01T09:00Z")
        #expect(try again.triplet(of: rule, around: graceEnds) == [nil, .urgent, .urgent])
    }

    @Test func `a change of the hour afterwards leaves the move before it, a later date takes it back`() throws {
        let hour = moved.releaseMoved(to: "2026-03-02T13:00Z", known: "2026-02-05T09:00Z")
        #expect(try hour.severity(of: rule, at: "2026-02-10T09:00Z") == .urgent)
        let later = moved.releaseMoved(to: "2026-03-09T09:00Z", known: "2026-02-05T09:00Z")
        #expect(try later.answer(of: rule, at: "2026-02-10T09:00Z") == .silent)
    }

    @Test func `a meeting or a new version of the plan after the change clears it`() throws {
        let met = moved.meetingHeld("2026-02-10T09:00Z")
        #expect(try met.triplet(of: rule, around: "2026-02-10T09:00Z") == [.urgent, nil, nil])
        let revised = moved.planRevised(at: "2026-02-10T09:00Z")
        #expect(try revised.triplet(of: rule, around: "2026-02-10T09:00Z") == [.urgent, nil, nil])
        let recordedLate = moved.meetingHeld("2026-02-02T09:00Z", recordedAt: "2026-02-10T09:00Z")
        #expect(try recordedLate.triplet(of: rule, around: "2026-02-10T09:00Z") == [.urgent, nil, nil])
    }

    @Test func `what was done before the change was known, or is another plan, does not clear it`() throws {
        let before = moved.meetingHeld("2026-02-01T08:59:59.999Z", recordedAt: "2026-02-02T09:00Z")
            .planRevised(kind: "safety", at: "2026-02-02T09:00Z").planAgreed(at: "2026-02-02T09:00Z")
        #expect(try before.severity(of: rule, at: "2026-02-10T09:00Z") == .urgent)
        // At the same instant, what is recorded after the change comes after it.
        let same = moved.planRevised(at: "2026-02-01T09:00Z")
        #expect(try same.answer(of: rule, at: "2026-02-10T09:00Z") == .silent)
        let first = set.planRevised(at: "2026-02-01T09:00Z")
            .releaseMoved(to: "2026-03-02T09:00Z", known: "2026-02-01T09:00Z")
        #expect(try first.severity(of: rule, at: "2026-02-10T09:00Z") == .urgent)
    }

    @Test func `a meeting that lies ahead is none yet`() throws {
        let ahead = moved.meetingHeld("2026-02-20T09:00Z", recordedAt: "2026-02-10T09:00Z")
        #expect(try ahead.triplet(of: rule, around: "2026-02-20T09:00Z") == [.urgent, nil, nil])
    }

    @Test func `it ends with the release, and a move before a recall is history`() throws {
        let out = moved.released("2026-03-02T09:00Z")
        #expect(try out.triplet(of: rule, around: "2026-03-02T09:00Z") == [.critical, nil, nil])
        let back = out.returnedToCustody("2026-03-10T09:00Z")
        #expect(try back.answer(of: rule, at: "2026-03-12T09:00Z") == .silent)
        let dated = back.releaseSet("2026-04-10T09:00Z", known: "2026-03-15T09:00Z")
        #expect(try dated.answer(of: rule, at: "2026-04-01T09:00Z") == .silent)
    }

    @Test(arguments: [CaseOpened.Track.communityMeasure, .neverSentenced])
    func `a track without gate is silent`(track: CaseOpened.Track) throws {
        let story = CaseStory(track: track).releaseSet(CaseStory.gate)
            .releaseMoved(to: "2026-03-02T09:00Z", known: "2026-02-01T09:00Z")
        #expect(try story.answer(of: rule, at: "2026-02-10T09:00Z") == .silent)
    }
}

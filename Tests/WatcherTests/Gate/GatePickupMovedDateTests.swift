import Events
import Specifications
import Testing
import Watcher

/// The lead time of the pick-up when the date moves.
struct GatePickupMovedDateTests {
    private let rule = GatePickupMissing.self
    private let athens = CaseStory(zone: "Europe/Athens")
        .releaseSet("2026-05-15T10:00+03:00", known: "2025-09-02T10:00+03:00")

    @Test func `a date brought forward leaves a tenth of what remains`() throws {
        let story = athens.releaseMoved(to: "2026-04-09T13:00+03:00", known: "2026-04-01T16:30+03:00")
        #expect(try story.triplet(of: rule, around: "2026-04-02T11:21+03:00") == [nil, .warning, .warning])
    }

    @Test func `a date moved later is due later`() throws {
        let story = athens.releaseMoved(to: "2026-06-15T13:00+03:00", known: "2026-04-01T16:30+03:00")
        #expect(try story.triplet(of: rule, around: "2026-06-01T13:00+03:00") == [nil, .warning, .warning])
    }

    @Test func `a release set a second time is a change, so what was due stays due`() throws {
        // As a first date it would leave until 26 February.
        let story = CaseStory.towardsGate.releaseSet("2026-03-09T09:00Z", known: "2026-02-25T09:00Z")
        #expect(try story.triplet(of: rule, around: "2026-02-25T09:00Z") == [.warning, .warning, .warning])
    }

    @Test func `after a recall the first date counts as the first`() throws {
        // 12 days ahead: a tenth are 28 h 48 min.
        let story = CaseStory.towardsGate.released("2026-02-01T09:00Z").returnedToCustody("2026-02-10T09:00Z")
            .releaseSet("2026-03-09T09:00Z", known: "2026-02-25T09:00Z")
        #expect(try story.triplet(of: rule, around: "2026-02-26T13:48Z") == [nil, .warning, .warning])
    }

    @Test func `the lead time is counted in days of twenty-four hours over a clock change`() throws {
        // Fourteen days before 15:30 in summer time is 14:30 in winter time.
        let story = CaseStory().releaseSet("2026-04-03T15:30+02:00")
        #expect(try story.triplet(of: rule, around: "2026-03-20T14:30+01:00") == [nil, .warning, .warning])
    }
}

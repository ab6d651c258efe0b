import Almanac
import Events
import Projections
import Specifications
import Testing

/// Which pick-ups stand, and what they are worth.
struct PickupTests {
    private let first = CaseStory().pickup("PU-1", "2026-01-05T08:00Z")

    private func standing(_ story: CaseStory) throws -> [EntryID] { try story.file().activePickups.map(\.fact.id) }

    @Test func `pick-ups stand beside each other`() throws {
        let two = first.pickup("PU-2", "2026-01-06T08:00Z")
        #expect(try standing(two) == [CaseStory.id(2), CaseStory.id(3)])
    }

    @Test func `a cancelled pick-up does not stand, until it is arranged again`() throws {
        let cancelled = first.cancelled("PU-1", "2026-01-07T08:00Z")
        #expect(try standing(cancelled) == [])
        #expect(try standing(cancelled.pickup("PU-1", "2026-01-08T08:00Z")) == [CaseStory.id(4)])
    }

    @Test func `cancelling one leaves the other`() throws {
        let story = first.pickup("PU-2", "2026-01-06T08:00Z").cancelled("PU-1", "2026-01-07T08:00Z")
        #expect(try standing(story) == [CaseStory.id(3)])
    }

    @Test func `a replaced pick-up does not stand, even if the one in its place is cancelled`() throws {
        let replaced = first.pickup("PU-2", "2026-01-06T08:00Z", #""replaces":"PU-1""#)
        #expect(try standing(replaced) == [CaseStory.id(3)])
        #expect(try standing(replaced.cancelled("PU-2", "2026-01-07T08:00Z")) == [])
    }

    @Test func `a pick-up arranged again under its name takes its own place`() throws {
        #expect(try standing(first.pickup("PU-1", "2026-01-06T08:00Z")) == [CaseStory.id(3)])
        let named = first.pickup("PU-1", "2026-01-06T08:00Z", #""replaces":"PU-1""#)
        #expect(try standing(named) == [CaseStory.id(3)])
    }

    @Test func `a pick-up for an earlier release is history`() throws {
        let recalled = first.released("2026-01-10T08:00Z").returnedToCustody("2026-01-20T08:00Z")
        #expect(try standing(recalled) == [])
        #expect(try standing(recalled.pickup("PU-1", "2026-01-21T08:00Z")) == [CaseStory.id(5)])
    }

    @Test(arguments: [
        ("", false, true), (#""confirmed":false,"core":false"#, false, false), (#""confirmed":true"#, true, true),
    ])
    func `nobody's word is no confirmation, but counts as a contact`(
        more: String, confirmed: Bool, core: Bool
    ) throws {
        let pickup = try #require(CaseStory().pickup("PU-1", "2026-01-05T08:00Z", more).file().activePickups.first)
        #expect(pickup.isConfirmed == confirmed)
        #expect(pickup.isCore == core)
    }

    @Test(
        arguments: [
            ("2026-03-10T09:15Z", [true, true, false]), ("2026-03-10T05:00Z", [false, true, true]),
        ] as [(String, [Bool])])
    func `a pick-up fits from four hours before to a quarter of an hour after`(boundary: String, found: [Bool]) throws {
        let release = try moment("2026-03-10T09:00Z")
        let fits = try triplet(around: boundary) { meetAt in
            try CaseStory().pickup("PU-1", "2026-01-05T08:00Z", #""meetAt":"\#(meetAt)""#).file()
                .activePickups.map { $0.fits(release) }
        }
        #expect(fits == found.map { [$0] })
    }

    @Test(arguments: ["", #""meetAt":"2026-03-10""#])
    func `a pick-up without an hour does not fit`(more: String) throws {
        let pickup = try #require(CaseStory().pickup("PU-1", "2026-01-05T08:00Z", more).file().activePickups.first)
        #expect(try !pickup.fits(moment("2026-03-10T09:00Z")))
    }
}

extension CaseStory {
    fileprivate func pickup(_ id: String, _ at: String, _ more: String = "") -> CaseStory {
        telling(at, "GatePickupArranged", #"{"pickupId":"\#(id)"\#(more.isEmpty ? "" : ",\(more)")}"#)
    }

    fileprivate func cancelled(_ id: String, _ at: String) -> CaseStory {
        telling(at, "GatePickupCancelled", #"{"pickupId":"\#(id)"}"#)
    }
}

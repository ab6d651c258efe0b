import Almanac
import Events
import Projections
import Specifications
import Testing
import Watcher

/// From when rules with a lead time speak: grace for dates that became known late, and for dates that moved.
struct DueDateTests {
    /// When a date became known, and the release it gives.
    typealias Known = (recorded: String, release: String)

    private func due(_ days: Int, _ dates: [Known]) throws -> Instant? {
        let dates = try dates.map {
            DueDate.KnownDate(
                recordedAt: try Instant(parsing: $0.recorded), release: try Instant(parsing: $0.release))
        }
        return DueDate(dates).due(leadDays: days)
    }

    @Test(
        arguments: [
            ([("2025-09-20T10:00+02:00", "2026-03-27T15:30+01:00")], 183, "2025-09-25T16:30+02:00"),
            ([("2026-06-01T09:00+02:00", "2026-06-15T09:00+02:00")], 183, "2026-06-02T18:36+02:00"),
            ([("2026-06-01T09:00+02:00", "2026-06-15T09:00+02:00")], 14, "2026-06-02T18:36+02:00"),
            (
                [
                    ("2025-09-02T10:00+03:00", "2026-05-15T10:00+03:00"),
                    ("2026-04-01T16:30+03:00", "2026-04-09T13:00+03:00"),
                ], 60, "2026-03-16T09:00+02:00"
            ),
            (
                [
                    ("2025-09-02T10:00+03:00", "2026-05-15T10:00+03:00"),
                    ("2026-04-01T16:30+03:00", "2026-04-09T13:00+03:00"),
                ], 14, "2026-04-02T11:21+03:00"
            ),
            (
                [
                    ("2025-09-02T10:00+03:00", "2026-05-15T10:00+03:00"),
                    ("2026-04-01T16:30+03:00", "2026-06-15T13:00+03:00"),
                ], 60, "2026-04-16T13:00+03:00"
            ),
        ] as [([Known], Int, String)])
    func `the vectors of the rule catalogue hold`(dates: [Known], leadDays: Int, expected: String) throws {
        #expect(try due(leadDays, dates) == Instant(parsing: expected))
    }

    @Test(
        arguments: [
            // A tenth of 720 hours is 72 hours; ten milliseconds less take one away, ten more add none.
            ("2026-01-30T23:59:59.990Z", "2026-01-03T23:59:59.999Z"),
            ("2026-01-31T00:00Z", "2026-01-04T00:00Z"),
            ("2026-01-31T00:00:00.010Z", "2026-01-04T00:00Z"),
        ])
    func `grace is a tenth of the time left, at most 72 hours`(release: String, expected: String) throws {
        #expect(try due(365, [("2026-01-01T00:00Z", release)]) == Instant(parsing: expected))
    }

    @Test(
        arguments: [
            ("2025-12-29T00:00:00.000Z", "2026-01-01T00:00Z"), ("2026-01-01T00:00Z", "2026-01-01T00:00Z"),
            ("2026-01-01T00:00:00.010Z", "2026-01-01T00:00:00.001Z"),
        ])
    func `a date that has passed when it becomes known leaves no grace`(release: String, expected: String) throws {
        #expect(try due(30, [("2026-01-01T00:00Z", release)]) == Instant(parsing: expected))
    }

    @Test(
        arguments: [
            // Nine days before a release ten days ahead, and a tenth of ten days: the same moment. A release ten
            // milliseconds earlier ends the grace one earlier, one ten milliseconds later moves the lead time.
            ("2026-01-10T23:59:59.990Z", "2026-01-01T23:59:59.999Z"),
            ("2026-01-11T00:00Z", "2026-01-02T00:00Z"),
            ("2026-01-11T00:00:00.010Z", "2026-01-02T00:00:00.010Z"),
        ])
    func `the later of lead time and grace begins`(release: String, expected: String) throws {
        #expect(try due(9, [("2026-01-01T00:00Z", release)]) == Instant(parsing: expected))
    }

    @Test func `the same date recorded again changes nothing`() throws {
        let once: [Known] = [("2026-01-01T00:00Z", "2026-01-11T00:00Z")]
        let again: Known = ("2026-01-09T00:00Z", "2026-01-11T00:00Z")
        #expect(try due(30, once + [again]) == Instant(parsing: "2026-01-02T00:00Z"))
        // Nor does it take back the grace of a date that was brought forward.
        let forward: [Known] = [
            ("2026-01-01T00:00Z", "2026-07-31T00:00Z"), ("2026-06-01T00:00Z", "2026-06-11T00:00Z"),
        ]
        #expect(
            try due(30, forward + [("2026-06-01T12:00Z", "2026-06-11T00:00Z")]) == Instant(parsing: "2026-06-02T00:00Z")
        )
    }

    @Test func `without a date nothing is due`() throws {
        #expect(try due(30, []) == nil)
    }

    @Test func `a date brought forward before it was due gets grace of its own, and never later than before`() throws {
        // Due on 1 July; on 1 June it becomes 11 June, a tenth of ten days.
        let first: Known = ("2026-01-01T00:00Z", "2026-07-31T00:00Z")
        #expect(
            try due(30, [first, ("2026-06-01T00:00Z", "2026-06-11T00:00Z")]) == Instant(parsing: "2026-06-02T00:00Z"))
        // Brought forward again, the earlier grace holds.
        #expect(
            try due(
                30,
                [first, ("2026-06-01T00:00Z", "2026-06-11T00:00Z"), ("2026-06-02T00:00Z", "2026-06-10T00:00Z")])
                == Instant(parsing: "2026-06-02T00:00Z"))
    }

    @Test func `only dates recorded after the last return to custody count`() throws {
        let story = CaseStory().releaseSet("2026-02-01T08:00Z").released("2026-02-01T08:00Z")
            .returnedToCustody("2026-03-01T08:00Z")
        #expect(try DueDate(of: story.file()).due(leadDays: 30) == nil)
        let dated = story.releaseSet("2026-03-21T08:00Z", known: "2026-03-11T08:00Z")
        #expect(try DueDate(of: dated.file()).due(leadDays: 30) == Instant(parsing: "2026-03-12T08:00Z"))
    }

    @Test func `a second setting of the date counts as a change`() throws {
        let story = CaseStory().releaseSet("2026-07-31T00:00Z", known: "2026-01-01T00:00Z")
            .releaseSet("2026-06-11T00:00Z", known: "2026-06-01T00:00Z")
        #expect(try DueDate(of: story.file()).due(leadDays: 30) == Instant(parsing: "2026-06-02T00:00Z"))
    }
}

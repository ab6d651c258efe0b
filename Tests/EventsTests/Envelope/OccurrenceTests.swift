import Almanac
import Events
import Testing

struct OccurrenceTests {
    @Test(
        arguments: [
            ("Europe/Paris", "2026-03-28", "2026-03-27T23:00Z", 60),
            ("Europe/Paris", "2026-03-29", "2026-03-28T23:00Z", 60),
            ("Europe/Paris", "2026-03-30", "2026-03-29T22:00Z", 120),
            // Clocks jump from midnight to one; the day starts with the summer offset.
            ("Africa/Cairo", "2026-04-23", "2026-04-22T22:00Z", 120),
            ("Africa/Cairo", "2026-04-24", "2026-04-23T22:00Z", 180),
            ("Africa/Cairo", "2026-04-25", "2026-04-24T21:00Z", 180),
            // Clocks go back to midnight, which comes twice; the day starts with the first.
            ("America/Havana", "2025-11-02", "2025-11-02T04:00Z", -240),
            ("America/Havana", "2025-11-03", "2025-11-03T05:00Z", -300),
            ("Asia/Kathmandu", "2024-02-29", "2024-02-28T18:15Z", 345), ("UTC", "2026-12-31", "2026-12-31T00:00Z", 0),
        ])
    func `a day is put in order by its first instant, with the offset of that instant`(
        name: String, date: String, start: String, offset: Int
    ) {
        let occurrence = Occurrence(day: day(date), in: zone(name))
        #expect(occurrence == Occurrence(instant: utc(start), offsetMinutes: offset, precision: .day))
    }

    @Test func `a day is not the instant it starts with`() {
        let start = utc("2026-03-27T00:00Z")
        #expect(Occurrence(day: day("2026-03-27"), in: .utc) != Occurrence(instant: start))
        #expect(Occurrence(instant: start).precision == .instant)
    }

    @Test func `entries happened in the order of their occurrence, then of the log`() throws {
        let times = ["2026-03-28T00:00Z", "2026-03-27T00:00Z", "2026-03-27T00:00Z"]
        let entries = try times.enumerated().map { index, time in
            try EventCatalogue.standard.open(
                .sample("EventVoided", Golden(of: "EventVoided").bytes, position: Int64(index + 1), occurred: utc(time))
            )
        }
        #expect(entries.sorted(by: Entry.happenedBefore).map(\.position) == [2, 3, 1])
        #expect(!Entry.happenedBefore(entries[0], entries[0]))
    }
}

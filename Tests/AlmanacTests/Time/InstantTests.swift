import Almanac
import Testing

struct InstantTests {
    @Test(
        arguments: [
            (0, "1970-01-01T00:00:00Z"),
            (-1, "1969-12-31T23:59:59.999Z"),
            (1_774_621_800_000, "2026-03-27T14:30:00Z"),
            (1_774_621_800_007, "2026-03-27T14:30:00.007Z"),
            (1_709_164_800_000, "2024-02-29T00:00:00Z"),
            (.min, "0001-01-01T00:00:00Z"),
            (.max, "9999-12-31T23:59:59.999Z"),
        ] as [(Int64, String)])
    func `an instant reads as RFC 3339 in UTC and comes back from it`(milliseconds: Int64, text: String) throws {
        let instant = Instant(milliseconds: milliseconds)
        #expect(instant.description == text)
        #expect(try Instant(parsing: text) == instant)
    }

    @Test func `arithmetic counts elapsed time and ends at the edge of the calendar`() {
        let release = utc("2026-03-27T14:30:00Z")
        #expect(release + .hours(72) == utc("2026-03-30T14:30:00Z"))
        #expect(release - .hours(15) == utc("2026-03-26T23:30:00Z"))
        #expect(utc("2026-03-28T00:00Z") - release == .minutes(570))
        #expect(Instant.latest + .milliseconds(.max) == .latest)
        #expect(Instant.earliest - .milliseconds(.max) == .earliest)
    }
}

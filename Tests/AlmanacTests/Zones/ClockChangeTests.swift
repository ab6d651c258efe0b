import Almanac
import Testing

struct ClockChangeTests {
    @Test(
        arguments: [
            // Clocks go back from 03:00 to 02:00: the hour from 02:00 comes twice.
            ("Europe/Paris", "2026-10-25T01:59:59", .first, "2026-10-24T23:59:59Z"),
            ("Europe/Paris", "2026-10-25T02:00", .first, "2026-10-25T00:00:00Z"),
            ("Europe/Paris", "2026-10-25T02:00", .second, "2026-10-25T01:00:00Z"),
            ("Europe/Paris", "2026-10-25T02:30", .first, "2026-10-25T00:30:00Z"),
            ("Europe/Paris", "2026-10-25T02:30", .second, "2026-10-25T01:30:00Z"),
            ("Europe/Paris", "2026-10-25T03:00", .first, "2026-10-25T02:00:00Z"),
            ("Europe/Paris", "2026-10-25T03:00", .second, "2026-10-25T02:00:00Z"),
            // Clocks go forward from 02:00 to 03:00: the hour from 02:00 does not exist.
            ("Europe/Paris", "2026-03-29T01:59:59", .second, "2026-03-29T00:59:59Z"),
            ("Europe/Paris", "2026-03-29T02:00", .first, "2026-03-29T01:00:00Z"),
            ("Europe/Paris", "2026-03-29T02:30", .first, "2026-03-29T01:30:00Z"),
            ("Europe/Paris", "2026-03-29T02:30", .second, "2026-03-29T01:30:00Z"),
            ("Europe/Paris", "2026-03-29T03:00", .first, "2026-03-29T01:00:00Z"),
            // Half an hour only.
            ("Australia/Lord_Howe", "2026-10-04T02:15", .first, "2026-10-03T15:45:00Z"),
            ("Australia/Lord_Howe", "2026-04-05T01:45", .first, "2026-04-04T14:45:00Z"),
            ("Australia/Lord_Howe", "2026-04-05T01:45", .second, "2026-04-04T15:15:00Z"),
            // At midnight.
            ("Africa/Cairo", "2026-04-24T00:30", .first, "2026-04-23T22:30:00Z"),
            ("Africa/Cairo", "2026-04-23T24:00", .second, "2026-04-23T22:00:00Z"),
            ("Africa/Cairo", "2026-10-29T23:30", .first, "2026-10-29T20:30:00Z"),
            ("Africa/Cairo", "2026-10-29T23:30", .second, "2026-10-29T21:30:00Z"),
            ("Africa/Cairo", "2026-10-29T24:00", .first, "2026-10-29T22:00:00Z"),
        ] as [(String, String, Zone.Ambiguity, String)])
    func `local times become instants`(name: String, local: String, ambiguity: Zone.Ambiguity, instant: String) {
        let (date, time) = (day(String(local.prefix(10))), clock(String(local.dropFirst(11))))
        #expect(zone(name).instant(date, time, ambiguity: ambiguity) == utc(instant))
    }

    @Test(
        arguments: [
            ("2026-03-29T00:59:59.999Z", "2026-03-29T01:00:00.001Z", 1),
            ("2026-03-29T01:00:00Z", "2026-03-29T01:00:00.001Z", 1),
            ("2026-03-29T01:00:00.001Z", "2026-03-30T00:00Z", 0),
            ("2026-03-28T00:00Z", "2026-03-29T01:00:00Z", 0),
            ("2026-01-01T00:00Z", "2027-01-01T00:00Z", 2),
        ])
    func `a change belongs to the interval that starts with it`(start: String, end: String, count: Int) {
        #expect(zone("Europe/Paris").clockChanges(in: interval(utc(start), utc(end))).count == count)
    }

    @Test(
        arguments: [
            ("Europe/Paris", ["2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z"]),
            ("Africa/Casablanca", ["2026-02-15T02:00:00Z", "2026-03-22T02:00:00Z"]),
            ("Africa/Cairo", ["2026-04-23T22:00:00Z", "2026-10-29T21:00:00Z"]),
            ("Asia/Tokyo", []),
            ("UTC", []),
        ])
    func `the changes of a year are found to the second`(name: String, changes: [String]) {
        let year = interval(utc("2026-01-01T00:00Z"), utc("2027-01-01T00:00Z"))
        #expect(zone(name).clockChanges(in: year) == changes.map(utc))
    }
}

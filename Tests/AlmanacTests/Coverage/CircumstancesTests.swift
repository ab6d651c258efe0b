import Almanac
import Testing

struct CircumstancesTests {
    private let vienna = zone("Europe/Vienna")
    private let calendar = WorkingCalendar([
        day("2026-10-26"): .init(name: "National Day", kind: .closed),
        day("2026-12-24"): .init(name: "Christmas Eve", kind: .closedFrom(clock("12:00"))),
        day("2026-12-12"): .init(name: nil, kind: .working),
    ])

    private func circumstances(_ from: String, _ to: String) -> Circumstances {
        Circumstances(of: interval(at(from, vienna), at(to, vienna)), in: vienna, calendar: calendar)
    }

    @Test(
        arguments: [
            ("2026-10-22T17:00", "2026-10-23T24:00", false), ("2026-10-22T17:00", "2026-10-24T00:01", true),
            ("2026-10-25T23:59", "2026-10-26T09:00", true), ("2026-10-26T00:00", "2026-10-27T09:00", false),
            ("2026-01-05T00:00", "2026-12-31T00:00", true),
        ])
    func `an interval touches a weekend or not`(from: String, to: String, weekend: Bool) {
        #expect(circumstances(from, to).weekend == weekend)
    }

    @Test(
        arguments: [
            ("2026-10-25T00:00", "2026-10-26T00:00", []),
            ("2026-10-25T00:00", "2026-10-26T00:01", ["National Day"]),
            ("2026-10-26T23:59", "2026-10-27T09:00", ["National Day"]),
            ("2026-10-27T00:00", "2026-10-27T09:00", []),
            ("2026-12-24T08:00", "2026-12-24T12:00", []),
            ("2026-12-24T08:00", "2026-12-24T12:01", ["Christmas Eve"]),
            ("2026-12-12T00:00", "2026-12-13T00:00", []),
            ("2026-10-01T00:00", "2026-12-31T00:00", ["National Day", "Christmas Eve"]),
        ])
    func `closed hours that are touched are named`(from: String, to: String, names: [String]) {
        #expect(circumstances(from, to).specialDays.map(\.name) == names)
    }

    @Test(
        arguments: [
            ("2026-10-23T17:00", "2026-10-27T09:00", true), ("2026-10-26T17:00", "2026-10-27T09:00", false),
            ("2026-03-29T03:00", "2026-03-29T09:00", false), ("2026-03-29T01:59", "2026-03-29T03:00", false),
            ("2026-03-29T01:59", "2026-03-29T03:01", true),
        ])
    func `a clock change inside is noticed`(from: String, to: String, change: Bool) {
        #expect(circumstances(from, to).clockChange == change)
    }
}

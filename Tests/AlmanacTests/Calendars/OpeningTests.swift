import Almanac
import Testing

struct OpeningTests {
    private let vienna = zone("Europe/Vienna")
    private let calendar = WorkingCalendar([
        day("2026-10-26"): .init(name: "National Day", kind: .closed),
        day("2026-12-24"): .init(name: "Christmas Eve", kind: .closedFrom(clock("11:00"))),
        day("2026-12-25"): .init(name: "Christmas Day", kind: .closed),
        day("2026-12-30"): .init(name: nil, kind: .closedFrom(clock("09:00"))),
        day("2026-12-31"): .init(name: nil, kind: .closedFrom(clock("09:01"))),
    ])

    @Test(
        arguments: [
            ("2026-10-22T08:59:59", "2026-10-22T09:00"),
            ("2026-10-22T09:00", "2026-10-23T09:00"),
            ("2026-10-22T09:00:01", "2026-10-23T09:00"),
            ("2026-10-23T12:00", "2026-10-27T09:00"),
            ("2026-12-24T11:00", "2026-12-28T09:00"),
            ("2026-12-29T12:00", "2026-12-31T09:00"),
        ])
    func `the next opening is strictly later and on a day that is open then`(after: String, opens: String) {
        let next = calendar.nextOpening(after: at(after, vienna), opening: clock("09:00"), in: vienna)
        #expect(next == at(opens, vienna))
    }

    @Test(
        arguments: [
            ("2026-10-22T11:59:59", nil),
            ("2026-10-22T12:00", .hours(21)),
            ("2026-10-22T12:00:01", .hours(21) - .milliseconds(1000)),
            ("2026-10-23T12:00", .hours(94)),
            ("2026-10-24T08:00", .hours(74)),
            ("2026-12-24T10:59:59", nil),
            ("2026-12-24T11:00", .hours(94)),
            ("2026-12-24T11:00:01", .hours(94) - .milliseconds(1000)),
            ("2026-12-25T08:00", .hours(73)),
        ] as [(String, Span?)])
    func `a release after the cut-off or on a closed day waits for the next opening`(release: String, span: Span?) {
        #expect(calendar.closedSpan(release: at(release, vienna), in: vienna) == span)
    }

    @Test func `a calendar that never opens gives up after 366 days and says so`() {
        let days = (0...400).map { day("2026-01-01").adding(days: $0) }
        let shut = WorkingCalendar(
            Dictionary(uniqueKeysWithValues: days.map { ($0, .init(name: nil, kind: .closed)) }))
        let release = at("2026-01-01T10:00", vienna)
        #expect(shut.nextOpening(after: release, opening: clock("09:00"), in: vienna) == nil)
        #expect(shut.closedSpan(release: release, in: vienna) == .days(366))
    }
}

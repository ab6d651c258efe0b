import Almanac
import Testing

struct WorkingCalendarTests {
    // Thursday 24 December closes at noon; Saturday 12 December is worked; Saturday 19 December is a half-day at most.
    private let calendar = WorkingCalendar([
        day("2026-12-25"): .init(name: "Christmas Day", kind: .closed),
        day("2026-12-24"): .init(name: "Christmas Eve", kind: .closedFrom(clock("12:00"))),
        day("2026-12-12"): .init(name: nil, kind: .working),
        day("2026-12-19"): .init(name: nil, kind: .closedFrom(clock("12:00"))),
        day("2026-12-22"): .init(name: "Closed by another name", kind: .closedFrom(.midnight)),
    ])

    @Test(
        arguments: [
            ("2026-12-11", true), ("2026-12-12", true), ("2026-12-13", false), ("2026-12-19", false),
            ("2026-12-22", false), ("2026-12-23", true), ("2026-12-24", true), ("2026-12-25", false),
            ("2026-12-26", false), ("2026-12-28", true),
        ])
    func `special days change what the weekday says`(date: String, works: Bool) {
        #expect(calendar.isWorkingDay(day(date)) == works)
    }

    @Test(
        arguments: [
            ("2026-12-23", nil), ("2026-12-24", "12:00"), ("2026-12-25", "00:00"), ("2026-12-26", nil),
            ("2026-12-12", nil),
        ] as [(String, String?)])
    func `a special day says from when it is closed`(date: String, closing: String?) {
        #expect(calendar.closedFrom(day(date)) == closing.map(clock))
    }

    @Test func `a special day keeps its name, and a year without any is unknown`() {
        #expect(calendar[day("2026-12-25")]?.name == "Christmas Day")
        #expect(calendar[day("2026-12-23")] == nil)
        #expect(calendar.knows(year: 2026))
        #expect(!calendar.knows(year: 2025))
        #expect(!WorkingCalendar.weekendsOnly.knows(year: 2026))
    }

    @Test(
        arguments: [
            ("2026-12-11", 0, "2026-12-11"), ("2026-12-11", 1, "2026-12-12"), ("2026-12-11", 2, "2026-12-14"),
            ("2026-12-23", 1, "2026-12-24"), ("2026-12-23", 2, "2026-12-28"), ("2026-12-26", 0, "2026-12-26"),
            ("2026-12-28", -1, "2026-12-24"), ("2026-12-14", -1, "2026-12-12"), ("9999-12-31", .max, "9999-12-31"),
            ("0001-01-01", .min, "0001-01-01"),
        ])
    func `working days are counted in both directions`(from: String, count: Int, to: String) {
        #expect(calendar.adding(workingDays: count, to: day(from)) == day(to))
    }
}

import Almanac
import Testing

struct CivilDateTests {
    @Test(
        arguments: [
            (2026, 2, 28, true), (2026, 2, 29, false), (2026, 3, 0, false),
            (2024, 2, 29, true), (2024, 2, 30, false), (1900, 2, 29, false), (2000, 2, 29, true),
            (2026, 4, 30, true), (2026, 4, 31, false), (2026, 12, 31, true), (2026, 13, 1, false),
            (2026, 0, 1, false), (0, 12, 31, false), (1, 1, 1, true), (9999, 12, 31, true), (10_000, 1, 1, false),
            (.max, .max, .max, false), (.min, .min, .min, false),
        ])
    func `only days of the calendar are dates`(year: Int, month: Int, day: Int, exists: Bool) {
        let date = CivilDate(year: year, month: month, day: day)
        #expect((date != nil) == exists)
        if let date {
            #expect([date.year, date.month, date.day] == [year, month, day])
        }
    }

    @Test(
        arguments: [
            ("1970-01-01", 0, .thursday), ("1969-12-31", -1, .wednesday), ("2000-03-01", 11_017, .wednesday),
            ("2026-03-27", 20_539, .friday), ("0001-01-01", -719_162, .monday), ("9999-12-31", 2_932_896, .friday),
        ] as [(String, Int, Weekday)])
    func `dates count days and know their weekday`(text: String, days: Int, weekday: Weekday) {
        #expect(day(text).daysSinceEpoch == days)
        #expect(CivilDate(daysSinceEpoch: days).description == text)
        #expect(day(text).weekday == weekday)
    }

    @Test func `every day of two Gregorian cycles follows the one before`() throws {
        var (year, month, dayOfMonth) = (1600, 1, 1)
        for number in day("1600-01-01").daysSinceEpoch...day("2399-12-31").daysSinceEpoch {
            // Compared without expectations, because 300 000 of them would be slower than the calendar.
            let date = CivilDate(daysSinceEpoch: number)
            guard date.year == year, date.month == month, date.day == dayOfMonth,
                CivilDate(year: year, month: month, day: dayOfMonth) == date
            else {
                Issue.record("\(number) is \(date), not \(year)-\(month)-\(dayOfMonth)")
                return
            }
            dayOfMonth += 1
            if CivilDate(year: year, month: month, day: dayOfMonth) == nil { (month, dayOfMonth) = (month + 1, 1) }
            if month == 13 { (year, month) = (year + 1, 1) }
        }
        #expect(year == 2400)
    }

    @Test(
        arguments: [
            ("2025-12-30", 2, "2026-02-28"), ("2025-12-31", 2, "2026-02-28"), ("2026-01-01", 2, "2026-03-01"),
            ("2023-12-31", 2, "2024-02-29"), ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
            ("2026-03-31", -1, "2026-02-28"), ("2026-01-31", -1, "2025-12-31"), ("2026-03-31", 1, "2026-04-30"),
            ("2026-08-31", 6, "2027-02-28"), ("2026-05-15", 0, "2026-05-15"), ("9999-12-31", 1, "9999-12-31"),
            ("0001-01-31", -1, "0001-01-01"), ("2026-05-15", .max, "9999-12-31"), ("2026-05-15", .min, "0001-01-01"),
        ])
    func `calendar months end with the month`(from: String, months: Int, to: String) {
        #expect(day(from).adding(months: months) == day(to))
    }

    @Test(
        arguments: [
            ("2026-12-31", 1, "2027-01-01"), ("2024-02-28", 1, "2024-02-29"), ("2024-02-28", 2, "2024-03-01"),
            ("2026-01-01", -1, "2025-12-31"), ("9999-12-31", 1, "9999-12-31"), ("0001-01-01", .min, "0001-01-01"),
        ])
    func `days are added across months and years`(from: String, days: Int, to: String) {
        #expect(day(from).adding(days: days) == day(to))
    }

    @Test func `days until counts forwards and backwards`() {
        #expect(day("2026-02-27").days(until: day("2026-03-01")) == 2)
        #expect(day("2026-03-01").days(until: day("2026-02-27")) == -2)
        #expect(day("2026-02-27") < day("2026-03-01"))
    }

    @Test(
        arguments: [
            ("", .malformed), ("2026-3-27", .malformed), ("26-03-27", .malformed), ("2026-03-27 ", .malformed),
            ("2026-03-27T00:00Z", .malformed), ("2026/03/27", .malformed), ("-026-03-27", .malformed),
            ("2026-02-29", .noSuchDay), ("2026-00-10", .noSuchDay), ("0000-01-01", .noSuchDay),
        ] as [(String, CivilDateSyntaxError.Problem)])
    func `a text that is no date is refused`(text: String, problem: CivilDateSyntaxError.Problem) {
        #expect(throws: CivilDateSyntaxError(found: text, problem: problem)) { try CivilDate(parsing: text) }
    }
}

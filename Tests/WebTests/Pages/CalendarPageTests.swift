import Almanac
import Testing

@testable import Web

@Suite struct CalendarPageTests {
    private func page(_ month: String) throws -> CalendarPage {
        CalendarPage(
            month: CalendarPage.month(month, or: CivilDate(daysSinceEpoch: 0)), words: try Words(.english))
    }

    // February 2027 begins on a Monday and has four weeks; August 2026 begins on a Saturday and touches six.
    @Test(arguments: [("2027-02", "2027-02-01", 4), ("2026-08", "2026-07-27", 6), ("2026-03", "2026-02-23", 6)])
    func `a month is asked for by whole weeks`(month: String, monday: String, weeks: Int) throws {
        #expect(try page(month).firstMonday.description == monday)
        #expect(try page(month).weekCount == weeks)
    }

    @Test(arguments: [("2026-12", "2027-01-01", "2026-11-01"), ("2026-01", "2026-02-01", "2025-12-01")])
    func `years go on after December`(month: String, next: String, previous: String) throws {
        #expect(try page(month).month(later: 1).description == next)
        #expect(try page(month).month(later: -1).description == previous)
    }

    @Test(arguments: ["2026-13", "x", nil]) func `without a month it is the present one`(text: String?) throws {
        let today = try CivilDate(parsing: "2026-03-11")
        #expect(CalendarPage.month(text, or: today).description == "2026-03-01")
    }
}

import Almanac
import Casework
import Events
import Ledger
import Projections
import Specifications
import Testing

/// Calendars that come with the software, declared in a log.
struct CalendarTests {
    @Test(arguments: [
        ("AT", "2026-10-25", false), ("AT", "2026-10-26", false), ("AT", "2026-10-27", true),
        ("HU", "2026-10-26", true), ("HU", "2026-08-07", true), ("HU", "2026-08-08", true), ("HU", "2026-08-09", false),
        ("HU", "2026-08-21", false), ("AT", "2026-08-08", false), ("AT", "2026-08-21", true),
        ("DE", "2026-06-04", true), ("DE-BY", "2026-06-04", false), ("DE-BY", "2026-10-03", false),
        ("DE-BY", "2026-04-06", false),
    ])
    func `a declared calendar knows its days`(code: String, date: String, isWorkingDay: Bool) throws {
        let office = try Office()
        let declared = try office.casework.declareCalendar(code)
        #expect(declared.recorded == declared.days && declared.days > 100)
        #expect(declared.calendar == CalendarRef(code))
        #expect(declared.years == 2020...2035)
        let calendar = CalendarIndex(try History(office.entries))[CalendarRef(code)]
        #expect(try calendar.isWorkingDay(CivilDate(parsing: date)) == isWorkingDay)
        #expect(try Set(office.entries.map(\.stream)) == [.named(.calendar, code)])
    }

    @Test func `a calendar declared again at another time adds nothing`() throws {
        let office = try Office()
        let first = try office.casework.declareCalendar("AT")
        let entries = try office.entries
        try office.moveClock(to: "2027-01-01T00:00Z")
        let second = try office.casework.declareCalendar("AT")
        #expect((second.recorded, second.days) == (0, first.days))
        #expect(try office.entries == entries)
    }

    @Test func `a rehearsal counts the days and keeps none`() throws {
        let office = try Office()
        let rehearsed = try office.casework.declareCalendar("AT", rehearse: true)
        #expect(rehearsed.recorded == rehearsed.days)
        #expect(try office.entries.isEmpty)
        #expect(try office.casework.declareCalendar("AT").recorded == rehearsed.days)
    }

    @Test(arguments: [
        ("at", "there are AT, AT-1, AT-2, AT-3, AT-4, AT-5, AT-6, AT-7, AT-8, AT-9"),
        ("AT-99", "there are AT, AT-1, AT-2, AT-3, AT-4, AT-5, AT-6, AT-7, AT-8, AT-9"),
        ("XX", "the EU states and GB are there"), ("", "the EU states and GB are there"),
    ])
    func `an unknown code is refused with those that come near`(code: String, advice: String) throws {
        let office = try Office()
        let refusal = BadInput(
            field: "--calendar", expected: "the code of a country or subdivision, such as AT or DE-BY",
            found: "\"\(code)\"", advice: advice)
        #expect(throws: refusal) { try office.casework.declareCalendar(code) }
        #expect(throws: refusal) { try Casework.checkCalendar(code) }
        #expect(try office.entries.isEmpty)
    }
}

import Almanac
import Testing

@testable import Web

@Suite struct LocalDatesTests {
    private let vienna: Zone
    /// A Friday.
    private let friday = CivilDate(daysSinceEpoch: 20_539)

    init() throws { vienna = try Zone(identifier: "Europe/Vienna") }

    @Test(
        arguments: [
            (.english, "Friday 27 March 2026", "Fri 27 Mar 2026", "March 2026"),
            (.german, "Freitag, 27. März 2026", "Fr 27.\u{202F}3.\u{202F}2026", "März 2026"),
        ] as [(Language, String, String, String)])
    func `a day is written as in the language`(language: Language, long: String, short: String, month: String) {
        let dates = LocalDates(language: language, zone: .utc)
        #expect(dates.day(friday) == long)
        #expect(dates.shortDay(friday) == short)
        #expect(dates.monthOfYear(friday) == month)
    }

    // The clocks go forward at 01:00 UTC on 29 March 2026.
    @Test(arguments: [
        ("2026-03-29T00:59:59Z", "Sun 29 Mar 2026, 01:59"), ("2026-03-29T01:00:00Z", "Sun 29 Mar 2026, 03:00"),
        ("2026-03-29T22:00:00Z", "Mon 30 Mar 2026, 00:00"),
    ])
    func `a moment is told by the clock of the zone`(text: String, told: String) throws {
        let dates = LocalDates(language: .english, zone: vienna)
        #expect(dates.shortMoment(try Instant(parsing: text)) == told)
    }

    @Test func `a German moment says that it is a clock's`() throws {
        let dates = LocalDates(language: .german, zone: vienna)
        #expect(dates.moment(try Instant(parsing: "2026-03-27T14:30Z")) == "Freitag, 27. März 2026, 15:30 Uhr")
    }

    @Test(
        arguments: [
            ("2026-03-27", "Fri 27 Mar 2026"), ("2026-03-27T15:30:00+01:00", "Fri 27 Mar 2026, 15:30"),
            ("2026-03-27 is late", nil), ("K-214", nil), ("", nil), ("20260327", nil),
        ] as [(String, String?)])
    func `only a text that is all date or time is read as one`(text: String, told: String?) {
        #expect(LocalDates(language: .english, zone: vienna).read(text) == told)
    }
}

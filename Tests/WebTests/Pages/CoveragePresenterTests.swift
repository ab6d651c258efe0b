import Events
import Testing

@testable import Web

@Suite struct CoveragePresenterTests {
    // The clocks go forward on Sunday 29 March 2026, so that day has 23 hours.
    private static let strip = #"""
        {"release": "2026-03-27T14:30:00Z", "slots": [
          {"from": "2026-03-27T14:30:00Z", "to": "2026-03-27T16:00:00Z", "actors": [{"actor": "CM-21"}]},
          {"from": "2026-03-28T22:00:00Z", "to": "2026-03-29T10:00:00Z", "actors": [{"actor": "EX-26"}]}],
         "gaps": [{"from": "2026-03-27T16:00:00Z", "to": "2026-03-28T22:00:00Z", "minutes": 1800, "weekend": true,
                   "holidayName": null, "crossesDST": false},
                  {"from": "2026-03-29T10:00:00Z", "to": "2026-04-10T14:30:00Z", "minutes": 17550, "weekend": true,
                   "holidayName": "Easter Monday", "crossesDST": false}]}
        """#

    private func content() throws -> CoverageContent {
        try #require(CoveragePresenter(reader: try Readers.english()).content(try Readers.json(Self.strip)))
    }

    @Test func `fourteen days touch fifteen local days, each in words as well`() throws {
        let days = try content().days
        #expect(days.count == 15)
        #expect(days[0].hours == ["15:30–17:00 CM-21"])
        #expect(days[0].bars.first?.kind == "before")
        #expect(days[3].isEmpty && days[3].picture.contains("nobody"))
    }

    @Test func `a time over midnight is split, and a day with a change of clocks is as long as it is`() throws {
        let days = try content().days
        #expect(days[1].hours == ["23:00–24:00 EX-26"])
        #expect(days[2].hours == ["00:00–12:00 EX-26"])
        // Eleven of 23 hours.
        #expect(days[2].bars.map(\.width) == [688])
    }

    @Test func `the longest gap is told first, with why`() throws {
        let gaps = try content().gaps
        #expect(gaps.first?.text.contains("12 days 4 hours (weekend, Easter Monday)") == true)
        #expect(gaps.map(\.isLong) == [true, true])
    }

    @Test func `without a release nothing is drawn`() throws {
        #expect(CoveragePresenter(reader: try Readers.english()).content(nil) == nil)
        #expect(CoveragePresenter(reader: try Readers.english()).content(.null) == nil)
    }
}

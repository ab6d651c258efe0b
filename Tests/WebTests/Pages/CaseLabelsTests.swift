import Almanac
import Events
import Testing

@testable import Casework
@testable import Web

@Suite struct CaseLabelsTests {
    // 1 May 2026 is a Friday and a holiday; Thursday the 30th is the day before it.
    @Test(
        arguments: [
            ("2026-04-29", []), ("2026-04-30", ["Day before: Labour Day"]),
            ("2026-05-01", ["Offices closed: Labour Day", "Friday"]), ("2026-05-08", ["Friday"]),
            ("2026-05-09", ["Offices closed: Saturday", "Day before: Sunday"]),
        ] as [(String, [String])])
    func `what is hard about a day of release is said in words`(day: String, told: [String]) throws {
        let calendar = WorkingCalendar([
            try CivilDate(parsing: "2026-05-01"): .init(name: "Labour Day", kind: .closed)
        ])
        let release = ReleaseDay(try CivilDate(parsing: day), in: calendar)
        #expect(CaseLabels(words: try Words(.english)).day(release).map(\.text) == told)
    }

    @Test func `alerts are counted by severity, the gravest first, and none is said to be none found`() throws {
        let labels = CaseLabels(words: try Words(.english))
        let note = CaseNote(caseRef: "K-1", alerts: [.warning: 2, .critical: 1, .info: 0], release: nil)
        #expect(labels.alerts(note).compactMap(\.tag?.tone) == ["critical", "warning"])
        #expect(labels.alerts(nil).map(\.text) == ["none found"])
    }
}

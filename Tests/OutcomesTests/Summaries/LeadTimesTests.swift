import Outcomes
import Testing

struct LeadTimesTests {
    /// 12 plans of up to a month, 3 of the second, 20 of the third, 2 of a year; 15 releases without one.
    private let days = (0..<12).map { $0 } + [31, 40, 59] + (60..<80).map { $0 } + [365, 400]

    @Test func `days stand in months, and few at the edge with the next ones`() {
        let times = LeadTimes(days: days, unknown: 15, least: 10)
        #expect(times.classes.map(\.from) == [0, 30, 60])
        #expect(times.classes.map(\.count) == [12, 3, 22])
        #expect(
            times.table.rows.map { $0[0] }
                == ["up to 29", "30 to 59", "60 or more", "unknown", "all"].map { .text($0) })
        #expect(times.table.rows.map { $0[1] } == [12, 3, 22, 15, 52].map { .integer($0) })
    }

    @Test func `what few had cannot be worked out from the drawing`() {
        let told = LeadTimes(days: days, unknown: 15, least: 10).told(SmallCells(k: 10))
        #expect(told.classes.map(\.count) == [nil, nil, 22])
        #expect(told.unknown == 15)
    }

    @Test func `without a plan there is no class, and all are unknown`() {
        let times = LeadTimes(days: [], unknown: 15, least: 10)
        #expect(times.classes.isEmpty)
        #expect(times.table.rows == [[.text("unknown"), .integer(15)], [.text("all"), .integer(15)]])
    }
}

import Events
import Outcomes
import Projections
import Testing

struct SurvivalReportTests {
    /// In days, so that weeks are the weeks of the study.
    private let people: [(name: String, releases: [FollowedRelease])] = [
        ("placebo", KnownTimes.placebo.map { release($0.time * 7, $0.ending) }),
        ("treated", KnownTimes.treated.map { release($0.time * 7, $0.ending) }),
    ]

    private static func release(_ days: Double, _ ending: FollowUpEnding?) -> FollowedRelease {
        FollowedRelease(until: ObservedTime(days, ending), first: ObservedTime(days, ending))
    }

    private func question(_ least: Int, until horizon: Double? = nil) -> SurvivalQuestion {
        SurvivalQuestion(.rearrest, in: .weeks, until: horizon, leastAtRisk: least)
    }

    private func table(_ name: String, _ report: SurvivalReport) throws -> StudyTable {
        try #require(report.tables.first { $0.name == name })
    }

    @Test func `the curve is told on round weeks while enough are at risk`() throws {
        let report = try SurvivalReport(people, question(8, until: 84))
        let rows = try table("survival", report).rows
        #expect(report.grid.times == Array(stride(from: 0, through: 12, by: 1)))
        let eight = try #require(rows.first { $0[0] == .text("placebo") && $0[1] == .integer(8) })
        #expect(eight[2] == .integer(12))
        guard case .number(let share) = eight[3] else { throw NotTold() }
        #expect(abs(share - 0.3809523809523809) < 1e-12)
        let eleven = try #require(rows.first { $0[0] == .text("placebo") && $0[1] == .integer(11) })
        #expect(eleven[2] == .integer(8) && eleven[3] != .withheld)
        let twelve = try #require(rows.first { $0[0] == .text("placebo") && $0[1] == .integer(12) })
        #expect(Array(twelve[2...]) == [.integer(6), .withheld, .withheld, .withheld])
    }

    @Test func `where nobody is observed any more, nothing is known`() throws {
        let rows = try table("survival", try SurvivalReport(people, question(5, until: 28 * 7))).rows
        let last = try #require(rows.last { $0[0] == .text("placebo") })
        #expect(Array(last[1...]) == [.integer(28), .integer(0), .unknown, .unknown, .unknown])
    }

    @Test func `telling stops while enough are at risk in every group`() throws {
        #expect(try SurvivalReport(people, question(8)).horizon == 11)
        #expect(try SurvivalReport(people, question(5)).horizon == 12)
        let more = people + [("two", [Self.release(7, .rearrest)])]
        #expect(try SurvivalReport(more, question(8)).horizon == 11)
        #expect(try SurvivalReport([], question(8)).horizon == 0)
    }

    @Test(arguments: [(279, 270), (270, 270), (269, 240), (13, 13), (0, 0)] as [(Double, Double)])
    func `telling stops at a round time, which is nobody's day`(last: Double, horizon: Double) throws {
        let releases = (0..<9).map { _ in Self.release(last, nil) }
        let report = try SurvivalReport([("all", releases)], SurvivalQuestion(.rearrest, leastAtRisk: 8))
        #expect(report.horizon == horizon && report.grid.times.last == horizon)
    }

    @Test func `groups are compared`() throws {
        let test = try table("log_rank", try SurvivalReport(people, question(5)))
        guard case .number(let statistic) = test.rows[0][2] else { throw NotTold() }
        #expect(abs(statistic - 16.792940989216547) < 1e-10)
        #expect(Array(test.rows[0].prefix(2)) == [.integer(2), .integer(42)])
    }

    @Test func `what few had is told by no curve, no mean and no comparison`() throws {
        let report = try SurvivalReport(people, question(10))
        for name in ["survival", "time_to_event", "follow_up", "log_rank", "incidence"] {
            let told = SmallCells(k: 10).applied(to: try table(name, report))
            for row in told.rows where row[0] == .text("treated") {
                let open = row.enumerated().filter { place, cell in
                    if case .count = told.columns[place].role { return false }
                    if case .figure = told.columns[place].role { return cell != .withheld && cell != .unknown }
                    return false
                }
                #expect(open.isEmpty, "\(name): \(row)")
            }
        }
        let test = try table("log_rank", report)
        #expect(Array(test.rows[0].suffix(3)) == [.withheld, .withheld, .withheld])
    }

    @Test func `an ending that few had is told by none of the others`() throws {
        let mixed =
            (1...40).map { Self.release(Double($0), $0 % 2 == 0 ? .recall : nil) }
            + (1...3).map { Self.release(Double($0), .rearrest) }
        let report = try SurvivalReport([("all", mixed)], SurvivalQuestion(.recall, leastAtRisk: 5))
        let row = try table("follow_up", report).rows[0]
        #expect(row == [.text("all"), .integer(43), .withheld, .withheld, .withheld, .integer(0)])
        #expect(try table("incidence", report).rows.allSatisfy { $0.suffix(3).allSatisfy { $0 == .withheld } })
        #expect(try table("survival", report).rows[0].last == .number(1))
    }

    @Test func `what is not recorded counts as neither good nor bad`() throws {
        let some = (1...20).map {
            FollowedRelease(until: ObservedTime(Double($0), .rearrest), first: nil)
        }
        let none = (1...6).map { _ in FollowedRelease(until: nil, first: nil) }
        let report = try SurvivalReport([("all", some + none)], question(5))
        #expect(
            try table("time_to_event", report).rows[0].prefix(4) == [
                .text("all"), .integer(26), .integer(6), .integer(20),
            ])
        #expect(
            try table("follow_up", report).rows[0].suffix(4) == [.integer(0), .integer(0), .integer(0), .integer(26)])
        #expect(try table("survival", report).rows[0][2] == .integer(20))
        #expect(try table("incidence", report).rows[0].suffix(3) == [.unknown, .unknown, .unknown])
    }

    @Test func `the ending that is asked for competes with the others`() {
        let asked = SurvivalQuestion(.housingLoss, leastAtRisk: 5)
        #expect(asked.competing == [.rearrest, .recall, .housingLoss])
        #expect(SurvivalQuestion(.recall, against: [], leastAtRisk: 5).competing == [.recall])
    }

    @Test func `means stop at the horizon and are unknown past observation`() throws {
        let told = try table("time_to_event", try SurvivalReport(people, question(5, until: 70)))
        let place = try #require(told.place(of: "restrictedMean"))
        guard case .number(let mean) = told.rows[1][place] else { throw NotTold() }
        #expect(abs(mean - 9.277310924369745) < 1e-10)
        let late = try table("time_to_event", try SurvivalReport(people, question(5, until: 280)))
        #expect(late.rows[1][place] == .unknown)
        #expect(late.rows[0][place] != .unknown)
    }

    @Test func `the order of releases changes nothing`() throws {
        let turned = people.map { ($0.name, Array($0.releases.reversed())) }
        #expect(try SurvivalReport(people, question(5)).tables == SurvivalReport(turned, question(5)).tables)
    }

    @Test func `of nobody there are tables without rows, and no comparison`() throws {
        let tables = try SurvivalReport([], question(5)).tables
        #expect(tables.map(\.name) == ["follow_up", "survival", "time_to_event", "incidence"])
        #expect(tables.allSatisfy { $0.rows.isEmpty })
    }

    private struct NotTold: Error {}
}

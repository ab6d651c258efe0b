import Almanac
import Events
import Projections
import Specifications
import Testing

/// Alerts followed from moment to moment, and two such runs beside each other.
struct RunComparisonTests {
    /// What is open at which hour of 1 March 2026.
    typealias Run = [(hour: Int, open: [(rule: String, severity: AlertSeverity)])]

    private func trace(_ run: Run) throws -> AlertTrace {
        var trace = AlertTrace(from: try hour(0))
        for (hour, open) in run {
            trace.note(
                open.map { AlertCounts.Blocker(rule: $0.rule, about: "", severity: $0.severity, summary: "s") },
                at: try self.hour(hour))
        }
        return trace
    }

    private func hour(_ hour: Int) throws -> Instant { try Instant(parsing: "2026-03-01T00:00Z") + .hours(hour) }

    private func compare(_ before: Run, _ after: Run) throws -> RunComparison {
        var comparison = RunComparison(from: try hour(0), to: try hour(24), supposed: ["a.b = 1 for all cases"])
        comparison.add("K-1", in: .utc, from: try trace(before), to: try trace(after))
        return comparison
    }

    @Test func `a trace tells opening, steps and closing, and what was open before`() throws {
        let episodes = try trace([
            (0, [("a", .warning)]), (1, [("a", .warning), ("b", .info)]), (2, [("a", .urgent)]), (3, []),
            (4, [("a", .info)]),
        ]).episodes
        #expect(episodes.map(\.rule) == ["a", "b", "a"])
        #expect(episodes.map(\.wasOpenBefore) == [true, false, false])
        #expect(episodes[0].steps.map(\.severity) == [.warning, .urgent])
        #expect(try episodes.map(\.openedAt) == [hour(0), hour(1), hour(4)])
        #expect(try episodes.map(\.closedAt) == [hour(3), hour(2), nil])
    }

    @Test func `runs that are alike differ in nothing`() throws {
        let run: Run = [(0, []), (1, [("a", .warning)]), (2, [("a", .urgent)]), (3, [])]
        let comparison = try compare(run, run)
        #expect((comparison.cases, comparison.same) == (1, 1))
        #expect(comparison.appears.isEmpty && comparison.vanishes.isEmpty && comparison.moves.isEmpty)
    }

    @Test(
        arguments: [
            // Earlier, longer, graver: it moved.
            ([2, 3], [1, 3], (0, 0, 1)), ([2, 3], [2, 4], (0, 0, 1)),
            // At another time altogether, but about the same thing: it moved too.
            ([1, 2], [5, 6], (0, 0, 1)), ([1, 2], [], (0, 1, 0)), ([], [1, 2], (1, 0, 0)),
            // What overlaps belongs together, and the other one vanished.
            ([1, 2, 5, 6], [4, 6], (0, 1, 1)), ([1, 2, 5, 6], [1, 2], (0, 1, 0)),
        ] as [([Int], [Int], (Int, Int, Int))])
    func `an alert appears, vanishes or moves`(before: [Int], after: [Int], told: (Int, Int, Int)) throws {
        func run(_ changes: [Int]) -> Run {
            [(0, [])] + changes.enumerated().map { ($1, $0 % 2 == 0 ? [("a", .warning)] : []) }
        }
        let comparison = try compare(run(before), run(after))
        #expect(comparison.appears.count == told.0)
        #expect(comparison.vanishes.count == told.1)
        #expect(comparison.moves.count == told.2)
    }

    @Test func `another severity is a move, and another rule none`() throws {
        let comparison = try compare(
            [(0, [("a", .warning), ("b", .info)])], [(0, [("a", .urgent), ("c", .info)])])
        #expect(comparison.moves.map { $0.after?.rule } == ["a"])
        #expect(comparison.vanishes.map { $0.before?.rule } == ["b"])
        #expect(comparison.appears.map { $0.after?.rule } == ["c"])
        #expect(comparison.json["appears"]?.line.contains(#""openedAt":null"#) == true)
        #expect(comparison.text.contains { $0.text == "would move: 1" })
    }
}

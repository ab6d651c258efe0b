/// What groups had, what they would have had, and how both vary together.
struct LogRankSums {
    private(set) var expected: [Double]
    private var surplus: [Double]
    private var covariance: [[Double]]

    init(_ tables: [EventTable], _ ending: FollowUpEnding) {
        expected = tables.map { _ in 0 }
        surplus = expected
        covariance = tables.map { _ in tables.map { _ in 0 } }
        var cursors = tables.map { TableCursor($0) }
        for time in Set(tables.flatMap { $0.rows.filter { $0.count(ending) > 0 }.map(\.time) }).sorted() {
            add(cursors.indices.map { cursors[$0].advance(to: time, ending) })
        }
    }

    /// Adds one time at which somebody had the ending.
    private mutating func add(_ groups: [(atRisk: Int, events: Int)]) {
        let all = Double(groups.reduce(0) { $0 + $1.atRisk })
        let events = Double(groups.reduce(0) { $0 + $1.events })
        // With one person at risk nothing varies.
        let factor = all > 1 ? (all - events) / (all - 1) * events / (all * all) : 0
        for (place, group) in groups.enumerated() {
            let share = Double(group.atRisk) * events / all
            expected[place] += share
            surplus[place] += Double(group.events) - share
            for (other, second) in groups.enumerated() {
                let atRisk = (place == other ? all : 0) - Double(second.atRisk)
                covariance[place][other] += factor * Double(group.atRisk) * atRisk
            }
        }
    }

    /// Surplus × inverse of covariance × surplus, over all groups but one.
    ///
    /// Elimination that passes over what does not vary on its own, where the surplus is nothing either.
    func statistic(_ places: [Int]) -> Double {
        var matrix = places.map { row in places.map { covariance[row][$0] } }
        var vector = places.map { surplus[$0] }
        let limit = 1e-12 * (matrix.indices.map { matrix[$0][$0] }.max() ?? 0)
        var statistic = 0.0
        for pivot in matrix.indices where matrix[pivot][pivot] > limit {
            statistic += vector[pivot] * vector[pivot] / matrix[pivot][pivot]
            for row in matrix.indices where row > pivot {
                let factor = matrix[row][pivot] / matrix[pivot][pivot]
                vector[row] -= factor * vector[pivot]
                for column in matrix.indices { matrix[row][column] -= factor * matrix[pivot][column] }
            }
        }
        return statistic
    }
}

/// Goes through a table once, from time to time.
private struct TableCursor {
    private let table: EventTable
    private var place = 0

    init(_ table: EventTable) { self.table = table }

    /// Who was at risk at that time, and how many had the ending at it. Times must not go back.
    mutating func advance(to time: Double, _ ending: FollowUpEnding) -> (atRisk: Int, events: Int) {
        while place < table.rows.count, table.rows[place].time < time { place += 1 }
        guard place < table.rows.count else { return (0, 0) }
        let row = table.rows[place]
        return (row.atRisk, row.time == time ? row.count(ending) : 0)
    }
}

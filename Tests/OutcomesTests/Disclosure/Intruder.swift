import Outcomes

/// Works out what it can of the counts that a table withholds, from those it tells and from how they add up.
///
/// Counts that may be moved without changing what is told cannot be known. Rows and columns are nodes; one more in a cell
/// leads from its row to its column, one less leads back; a count can move if such steps close a ring.
struct Intruder {
    private let counts: [[Int]]
    private let isHidden: [[Bool]]

    /// Knows the layout of one column of totals with its parts, and of a last row of totals.
    init(knowing exact: StudyTable, seeing told: StudyTable) {
        let columns = exact.columns.indices.filter { if case .count = exact.columns[$0].role { true } else { false } }
        counts = exact.rows.map { row in
            let numbers = columns.map { row[$0].count ?? 0 }
            return numbers + [numbers[0] - numbers.dropFirst().reduce(0, +)]
        }
        isHidden = told.rows.map { row in columns.map { row[$0] == .withheld } + [true] }
    }

    /// The counts of some, but too few, that follow from what is told.
    func countsWorkedOut(below k: Int) -> [Int] {
        counts.indices.flatMap { row in
            counts[row].indices.compactMap { column in
                let count = counts[row][column]
                guard count > 0, count < k else { return nil }
                return canMove(row, column) ? nil : count
            }
        }
    }

    private func canMove(_ row: Int, _ column: Int) -> Bool {
        guard isHidden[row][column] else { return false }
        let cell = (row, column)
        return mayGrow(row, column) && isReachable(.row(row), from: .column(column), avoiding: cell)
            || mayShrink(row, column) && isReachable(.column(column), from: .row(row), avoiding: cell)
    }

    private enum Node: Hashable { case row(Int), column(Int) }

    private func isReachable(_ goal: Node, from start: Node, avoiding cell: (Int, Int)) -> Bool {
        var (seen, next): (Set<Node>, [Node]) = ([start], [start])
        while let node = next.popLast() {
            for other in neighbours(of: node, avoiding: cell) where seen.insert(other).inserted { next.append(other) }
        }
        return seen.contains(goal)
    }

    private func neighbours(of node: Node, avoiding cell: (Int, Int)) -> [Node] {
        switch node {
        case .row(let row):
            counts[row].indices.filter { isHidden[row][$0] && (row, $0) != cell && mayGrow(row, $0) }.map(Node.column)
        case .column(let column):
            counts.indices.filter { isHidden[$0][column] && ($0, column) != cell && mayShrink($0, column) }
                .map(Node.row)
        }
    }

    /// A total stands on the other side of the sum than its parts.
    private func isTotal(_ row: Int, _ column: Int) -> Bool {
        (row == counts.count - 1 && counts.count > 1) != (column == 0)
    }

    private func mayGrow(_ row: Int, _ column: Int) -> Bool { !isTotal(row, column) || counts[row][column] > 0 }
    private func mayShrink(_ row: Int, _ column: Int) -> Bool { isTotal(row, column) || counts[row][column] > 0 }
}

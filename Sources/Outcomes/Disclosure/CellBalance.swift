/// Where a cell stands.
struct CellPlace: Hashable {
    let row: Int
    let column: Int
}

/// Counts that add up to a total: whoever knows all of them but one knows that one.
struct CellBalance {
    private let parts: [(place: CellPlace, count: Int)]
    private let total: (place: CellPlace, count: Int)
    /// What no cell tells: it is never published, and follows from the others.
    private let rest: Int

    private init?(parts: [CellPlace], total: CellPlace, of table: StudyTable) {
        func count(_ place: CellPlace) -> (place: CellPlace, count: Int)? {
            table.rows[place.row][place.column].count.map { (place, $0) }
        }
        guard let sum = count(total) else { return nil }
        self.total = sum
        self.parts = parts.compactMap(count).filter { $0.count > 0 }
        rest = max(sum.count - self.parts.reduce(0) { $0 + $1.count }, 0)
    }

    /// The balances of a table: along its rows, and down its sums.
    static func all(of table: StudyTable) -> [CellBalance] {
        let counts = table.columns.indices.filter { if case .count = table.columns[$0].role { true } else { false } }
        let across = table.rows.indices.flatMap { row in
            Dictionary(grouping: counts) { place -> String? in
                if case .count(let within) = table.columns[place].role { within } else { nil }
            }
            .sorted { ($0.key ?? "") < ($1.key ?? "") }
            .compactMap { name, parts -> CellBalance? in
                guard let total = name.flatMap(table.place) else { return nil }
                return CellBalance(
                    parts: parts.map { CellPlace(row: row, column: $0) }, total: CellPlace(row: row, column: total),
                    of: table)
            }
        }
        let down = table.sums.flatMap { sum in
            counts.compactMap { column in
                CellBalance(
                    parts: sum.parts.map { CellPlace(row: $0, column: column) },
                    total: CellPlace(row: sum.total, column: column), of: table)
            }
        }
        return across + down
    }

    /// The next count to withhold so that none of those already withheld, nor the rest, can be worked out; `nil` if all
    /// are safe.
    func nextToHide(beside hidden: Set<CellPlace>, fewest: Int) -> CellPlace? {
        let isTotalHidden = hidden.contains(total.place)
        let unseen = parts.filter { hidden.contains($0.place) }
        let dark = unseen.count + (rest > 0 ? 1 : 0) + (isTotalHidden ? 1 : 0)
        let people = unseen.reduce(rest) { $0 + $1.count }
        let isSafe: Bool =
            if unseen.isEmpty, !isTotalHidden {
                rest == 0 || rest >= fewest
            } else {
                dark >= 2 && (isTotalHidden || people >= fewest)
            }
        guard !isSafe else { return nil }
        let open = parts.filter { !hidden.contains($0.place) }.min { $0.count < $1.count }
        return open?.place ?? (isTotalHidden ? nil : total.place)
    }
}

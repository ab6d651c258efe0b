/// Withholds counts of so few persons that one could be recognised, and as many others as would give them away.
///
/// A count from 1 to k − 1 is withheld; none is not few. Wherever counts add up, what is withheld together is at least two
/// counts and at least k persons, so that no total tells one of them. A figure goes with the count it follows from.
public struct SmallCells: Hashable, Sendable {
    /// The fewest persons that may be told.
    public let k: Int

    /// Withholds counts below `k`; 1 withholds nothing.
    public init(k: Int) { self.k = k }

    /// The table with what may be told.
    public func applied(to table: StudyTable) -> StudyTable {
        let hidden = hiddenCounts(of: table)
        let figures = table.columns.enumerated().compactMap { place, column -> (place: Int, bases: [Int])? in
            guard case .figure(let name) = column.role else { return nil }
            return (place, bases(of: name, in: table))
        }
        let rows = table.rows.enumerated().map { index, row in
            var told = row
            for place in row.indices where hidden.contains(CellPlace(row: index, column: place)) {
                told[place] = .withheld
            }
            for figure in figures where told[figure.place] != .unknown {
                if figure.bases.contains(where: { told[$0] == .withheld }) { told[figure.place] = .withheld }
            }
            return told
        }
        return table.telling(rows)
    }

    /// The column of that name, what it is a part of, and so on: an interval tells of how many it speaks.
    private func bases(of name: String, in table: StudyTable) -> [Int] {
        var (places, next): ([Int], String?) = ([], name)
        while let base = next.flatMap(table.place), !places.contains(base) {
            places.append(base)
            next = if case .count(let within) = table.columns[base].role { within } else { nil }
        }
        return places
    }

    private func hiddenCounts(of table: StudyTable) -> Set<CellPlace> {
        var hidden: Set<CellPlace> = []
        for (index, row) in table.rows.enumerated() {
            for (place, column) in table.columns.enumerated() {
                guard case .count = column.role, isToo(few: row[place]) else { continue }
                hidden.insert(CellPlace(row: index, column: place))
            }
        }
        let balances = CellBalance.all(of: table)
        while let more = balances.lazy.compactMap({ $0.nextToHide(beside: hidden, fewest: k) }).first {
            hidden.insert(more)
        }
        return hidden
    }

    private func isToo(few cell: StudyCell) -> Bool { cell.count.map { $0 > 0 && $0 < k } ?? false }
}

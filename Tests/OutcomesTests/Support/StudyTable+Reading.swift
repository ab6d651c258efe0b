import Events
import Outcomes
import Testing

extension [StudyTable] {
    /// The table of that name.
    func named(_ name: String) throws -> StudyTable { try #require(first { $0.name == name }) }
}

extension StudyTable {
    /// The cells of the first row whose first cell is that text; of the first row without one.
    func row(_ first: String? = nil) throws -> [String: StudyCell] {
        let found = try #require(rows.first { first == nil || $0[0] == .text(first ?? "") })
        return Dictionary(uniqueKeysWithValues: zip(columns.map(\.name), found))
    }

    /// The cells of one column, row by row.
    func cells(_ column: String) throws -> [StudyCell] {
        let found = try #require(place(of: column))
        return rows.map { $0[found] }
    }

    /// Whether all counts that name a total are parts of it, and all figures name a column that is there.
    func expectSoundRoles() {
        for column in columns {
            switch column.role {
            case .count(within: let total?): #expect(place(of: total) != nil, "\(name).\(column.name)")
            case .figure(of: let base): #expect(place(of: base) != nil, "\(name).\(column.name)")
            default: break
            }
        }
        for row in rows {
            for (place, column) in columns.enumerated() {
                guard case .count(within: nil) = column.role, let total = row[place].count else { continue }
                let parts = zip(columns, row).filter { $0.0.role == .count(within: column.name) }.compactMap(\.1.count)
                #expect(parts.reduce(0, +) <= total, "\(name).\(column.name)")
            }
        }
        expectSums()
    }

    private func expectSums() {
        for sum in sums {
            for (place, column) in columns.enumerated() {
                guard case .count = column.role else { continue }
                let parts = sum.parts.compactMap { rows[$0][place].count }.reduce(0, +)
                #expect(rows[sum.total][place].count == parts, "\(name).\(column.name), row \(sum.total)")
            }
        }
    }
}

/// The releases of a cohort, told apart by what one column says of them.
public struct CohortGroups: Sendable {
    /// The group that holds everybody.
    static let everybody = "all"
    /// The group of those of whom the column says nothing.
    public static let unknown = "unknown"

    /// Such as `track`; `nil` if all are one group.
    public let column: String?
    /// In the order of the words of the column, then of the alphabet; those without an answer last.
    public let groups: [(name: String, rows: [OutcomeRow])]

    /// Puts the releases of a cohort into groups; all into one without a column.
    /// - Throws: ``NoGroupsByColumn`` for a column that has no words.
    public init(_ cohort: OutcomeCohort, by name: String?) throws(NoGroupsByColumn) {
        column = name
        guard let name else {
            groups = [(Self.everybody, cohort.rows)]
            return
        }
        guard let chosen = Self.columns.first(where: { $0.column.name == name }) else {
            throw NoGroupsByColumn(column: name, columns: Self.columns.map(\.column.name))
        }
        let found = Dictionary(grouping: cohort.rows) { chosen.cell($0).field ?? Self.unknown }
        let order =
            chosen.column.words
            + found.keys.filter { !chosen.column.words.contains($0) && $0 != Self.unknown }
            .sorted() + [Self.unknown]
        groups = order.compactMap { group in found[group].map { (group.isEmpty ? "none" : group, $0) } }
    }

    /// The columns by which releases can be told apart.
    static let columns = CohortColumn.all.filter { column in
        column.column.role != .pseudonym && [.text, .boolean].contains(column.column.kind)
    }

    /// The rows of a table with one line for each group, and the sum of all under them if there is more than one.
    ///
    /// - Parameter cells: Of the releases of one group, what follows after its name.
    func rows(_ cells: ([OutcomeRow]) -> [StudyCell]) -> (rows: [[StudyCell]], sums: [StudyTable.Sum]) {
        var told = groups.map { [.text($0.name)] + cells($0.rows) }
        guard groups.count > 1 else { return (told, []) }
        told.append([.text(Self.everybody)] + cells(groups.flatMap(\.rows)))
        return (told, [StudyTable.Sum(total: groups.count, parts: Array(groups.indices))])
    }
}

/// A column was named that does not put releases into groups.
public struct NoGroupsByColumn: Error, Hashable, Sendable, CustomStringConvertible {
    /// The column that was named.
    public let column: String
    /// The columns that do.
    public let columns: [String]

    /// Describes what was named.
    public init(column: String, columns: [String]) {
        self.column = column
        self.columns = columns
    }

    public var description: String {
        "--by: expected one of \(columns.joined(separator: ", ")), found \"\(column)\"; name one of them, or leave it out"
    }
}

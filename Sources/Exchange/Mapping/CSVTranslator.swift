/// Turns the rows of one table into entries.
public struct CSVTranslator: Sendable {
    private let rules: [RowRule]
    private let indices: [String: Int]
    private let count: Int
    /// Columns of the file that the mapping does not name, in their order.
    public let unusedColumns: [String]

    /// Takes the heading of the table.
    /// - Throws: ``MappingRefused`` if a column is missing, or not the only one of its name.
    public init(_ mapping: CSVMapping, heading: CSVRow) throws(MappingRefused) {
        let names = heading.cells.map(\.trimmed)
        var places: [String: [Int]] = [:]
        for (index, name) in names.enumerated() { places[name, default: []].append(index) }
        let problems = mapping.columns.compactMap { column -> MappingProblem? in
            let times = places[column.name]?.count ?? 0
            guard times != 1 else { return nil }
            return MappingProblem(
                line: column.setting.line, key: column.setting.path,
                expected: "a column of the file: \(names.prefix(40).joined(separator: ", "))",
                found: "\(column.name.quoted), which is there \(times) times",
                advice: "correct the name, or look at the heading and the delimiter")
        }
        guard problems.isEmpty else { throw MappingRefused(problems) }
        rules = mapping.rules
        indices = places.compactMapValues(\.first)
        count = names.count
        let used = Set(mapping.columns.map(\.name))
        unusedColumns = names.filter { !used.contains($0) }
    }

    /// The entries of a row; the problems if anything is wrong with any of them.
    public func translate(_ row: CSVRow) -> (entries: [TranslatedEntry], problems: [TranslationProblem]) {
        guard row.cells.count == count else {
            let problem = TranslationProblem(
                expected: "\(count) cells, as in the heading", found: "\(row.cells.count)",
                advice: "look for a delimiter that is missing, or that stands in a cell without double quotes")
            return ([], [problem])
        }
        let cells = RowCells(indices: indices, cells: row.cells)
        let outcomes = rules.map { $0.translate(cells) }
        var problems: [TranslationProblem] = []
        for problem in outcomes.flatMap(\.problems) where !problems.contains(problem) { problems.append(problem) }
        return (problems.isEmpty ? outcomes.compactMap(\.entry) : [], problems)
    }
}

/// A table of an evaluation: what its columns mean, its rows, and what to know when reading them.
public struct StudyTable: Hashable, Sendable {
    /// Rows that add up to another one, in every column of counts.
    public struct Sum: Hashable, Sendable {
        /// The place of the row with the totals.
        public let total: Int
        /// The places of its parts, without overlap.
        public let parts: [Int]

        /// Declares that these rows add up to that one.
        public init(total: Int, parts: [Int]) {
            self.total = total
            self.parts = parts
        }
    }

    /// Such as `cohort`; also the name of its file.
    public let name: String
    /// Such as `releases and what followed`.
    public let title: String
    /// What the table tells and how it is to be read.
    public let meaning: String
    public let columns: [StudyColumn]
    /// As many cells in each as there are columns.
    public private(set) var rows: [[StudyCell]]
    /// Which rows add up to which.
    public var sums: [Sum]
    /// What to know of these rows: what was left out, how much is unknown.
    public var notes: [String]

    /// Makes a table.
    /// - Precondition: Every row has a cell for every column.
    public init(
        _ name: String, title: String, meaning: String, columns: [StudyColumn], rows: [[StudyCell]] = [],
        sums: [Sum] = [], notes: [String] = []
    ) {
        precondition(rows.allSatisfy { $0.count == columns.count }, "a row of \(name) has another number of cells")
        self.name = name
        self.title = title
        self.meaning = meaning
        self.columns = columns
        self.rows = rows
        self.sums = sums
        self.notes = notes
    }

    /// Adds a row.
    /// - Precondition: It has a cell for every column.
    public mutating func add(_ row: [StudyCell]) {
        precondition(row.count == columns.count, "a row of \(name) has another number of cells")
        rows.append(row)
    }

    /// The place of the column of that name; `nil` if there is none.
    public func place(of column: String) -> Int? { columns.firstIndex { $0.name == column } }

    /// The same table with other rows.
    public func telling(_ rows: [[StudyCell]]) -> StudyTable {
        StudyTable(name, title: title, meaning: meaning, columns: columns, rows: rows, sums: sums, notes: notes)
    }
}

public import Outcomes

/// A table of an evaluation as CSV, in which what is unknown stays apart from what is withheld.
///
/// Unknown is an empty cell. Withheld is a word that stands in no cell of the table otherwise.
public struct StudyTableCSV: Sendable {
    public let table: StudyTable
    /// What stands for a value that is withheld.
    public let withheld: String
    private let writer = CSVWriter()

    /// Prepares a table.
    public init(_ table: StudyTable) {
        self.table = table
        let word = "withheld"
        let isTaken = table.columns.contains { $0.words.contains(word) } || table.rows.joined().contains(.text(word))
        withheld = isTaken ? "(withheld)" : word
    }

    /// Such as `cohort.csv`.
    public var file: String { table.name + ".csv" }

    /// The names of the columns.
    public var heading: [UInt8] { Array(writer.row(table.columns.map { .text($0.name) }).utf8) }

    /// One row with its end.
    public func row(_ cells: [StudyCell]) -> [UInt8] { Array(writer.row(cells.map(cell)).utf8) }

    private func cell(_ cell: StudyCell) -> Cell {
        switch cell {
        case .unknown: .empty
        case .withheld: .text(withheld)
        case .text(let text): .text(text)
        case .integer(let number): .integer(number)
        case .number(let number): .decimal(number)
        case .boolean(let flag): .text(flag ? "true" : "false")
        }
    }
}

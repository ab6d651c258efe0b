internal import Exchange
internal import Foundation

/// The problems of an import as a table that a spreadsheet can open.
public struct ProblemTable {
    private let writer = CSVWriter()
    private var rows: [[Cell]] = [
        ["file", "unit", "number", "column", "field", "expected", "found", "advice"].map(Cell.text)
    ]

    /// A table with nothing but its heading.
    public init() {}

    /// Adds the problems of a file.
    public mutating func add(_ problems: [ImportProblem], of source: String) {
        rows += problems.map { problem in
            [
                .text(source), .text(problem.place.unit.rawValue), .integer(problem.place.number),
                problem.column.map(Cell.text) ?? .empty, problem.field.map(Cell.text) ?? .empty,
                .text(problem.expected), .text(problem.found), .text(problem.advice),
            ]
        }
    }

    /// Writes the table, whole or not at all, and over nothing that is there.
    /// - Throws: ``FileExists``, ``FileNotMade``.
    public func write(to path: String) throws {
        let url = URL(filePath: path)
        let file = try NewFile(url.lastPathComponent, in: url.deletingLastPathComponent().path())
        // The file ends each line itself.
        for row in rows { try file.write(line: Array(writer.row(row).utf8.dropLast())) }
        try file.keep()
    }
}

internal import Exchange
internal import Foundation

/// The problems of an import as a table that a spreadsheet can open.
public struct ProblemTable {
    private let writer = CSVWriter()
    private var text: String

    /// A table with its heading.
    public init() {
        text = writer.row(
            ["file", "unit", "number", "column", "field", "expected", "found", "advice"].map(Cell.text))
    }

    /// Adds the problems of a file.
    public mutating func add(_ problems: [ImportProblem], of source: String) {
        for problem in problems {
            text += writer.row([
                .text(source), .text(problem.place.unit.rawValue), .integer(problem.place.number),
                problem.column.map(Cell.text) ?? .empty, problem.field.map(Cell.text) ?? .empty,
                .text(problem.expected), .text(problem.found), .text(problem.advice),
            ])
        }
    }

    /// Writes the table, whole or not at all, and over nothing that is there.
    /// - Throws: ``FileNotMade``.
    public func write(to path: String) throws(FileNotMade) {
        do { try Data(text.utf8).write(to: URL(filePath: path), options: .withoutOverwriting) } catch {
            throw FileNotMade(path: path)
        }
    }
}

/// A file cannot be made.
public struct FileNotMade: Error, Hashable, Sendable, CustomStringConvertible {
    public let path: String

    public var description: String {
        "cannot make \(path): name a file that is not there yet, in a folder that this user may write to"
    }
}

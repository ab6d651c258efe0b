/// A table of the page.
struct MarkdownTable {
    private let header: [String]
    private let rows: [[String]]

    init(_ header: [String], _ rows: [[String]]) {
        self.header = header
        self.rows = rows
    }

    var lines: [String] {
        [line(header), line(header.map { _ in "---" })] + rows.map(line)
    }

    private func line(_ cells: [String]) -> String {
        "| " + cells.map { $0.isEmpty ? "-" : $0 }.joined(separator: " | ") + " |"
    }
}

extension Bool {
    /// As a cell of a table.
    var cell: String { self ? "yes" : "no" }
}

extension Sequence where Element: RawRepresentable<String> {
    /// The words in alphabetical order, as a cell of a table.
    var cell: String { map(\.rawValue).sorted().joined(separator: ", ") }
}

extension Sequence<String> {
    /// The words in alphabetical order, as a cell of a table.
    var cell: String { sorted().joined(separator: ", ") }
}

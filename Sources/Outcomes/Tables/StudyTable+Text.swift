public import Projections

extension StudyTable {
    /// The table for a terminal: a title, columns under each other, and notes.
    ///
    /// What is withheld is a star, what is unknown a dash.
    public var text: [TextLine] {
        let shown = rows.map { zip(columns, $0).map(Self.words) }
        let widths = columns.indices.map { place in
            max(columns[place].name.count, shown.map { $0[place].count }.max() ?? 0)
        }
        let heading = line(columns.map(\.name), widths)
        let body = shown.isEmpty ? [TextLine("nothing to tell", .faint)] : shown.map { TextLine(line($0, widths)) }
        return [TextLine("\(name) · \(title)", .title), TextLine(heading, .heading)] + body
            + legend.map { TextLine($0, .faint) }
    }

    private var legend: [String] {
        let cells = rows.joined()
        return (cells.contains(.withheld) ? ["* withheld, so that nobody can be recognised"] : [])
            + (cells.contains(.unknown) ? ["- unknown, or not recorded"] : []) + notes
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = zip(zip(cells, widths), columns).map { cell, column in
            let space = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
            return column.kind == .text ? cell.0 + space : space + cell.0
        }
        let joined = padded.joined(separator: "  ")
        return String(joined.reversed().drop { $0 == " " }.reversed())
    }

    private static func words(_ column: StudyColumn, _ cell: StudyCell) -> String {
        switch cell {
        case .withheld: "*"
        case .unknown: "-"
        case .number(let number): decimals(number)
        case .boolean(let flag): flag ? "yes" : "no"
        case .text(let text): text
        case .integer(let number): String(number)
        }
    }

    /// At most four digits after the point: what people read needs no more.
    private static func decimals(_ number: Double) -> String {
        let scaled = (abs(number) * 10_000).rounded()
        guard scaled < 1e15 else { return String(number) }
        let (whole, rest) = (Int(scaled) / 10_000, Int(scaled) % 10_000)
        let digits = String(String(rest + 10_000).dropFirst())
        return (number < 0 && scaled > 0 ? "-" : "") + "\(whole).\(digits)"
    }
}

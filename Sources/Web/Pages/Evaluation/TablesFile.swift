internal import Exchange
internal import Outcomes

/// The tables of an evaluation as one file for a spreadsheet, one under the other with their titles.
struct TablesFile {
    let tables: [StudyTable]

    /// The file, in UTF-8; what is withheld and what is unknown are words.
    var text: String {
        let writer = CSVWriter()
        return tables.map { table in
            let heading = [
                writer.row([.text(table.name), .text(table.title)]), writer.row(table.columns.map { .text($0.name) }),
            ]
            let rows = table.rows.map { writer.row($0.map(Self.cell)) }
            let notes = table.notes.map { writer.row([.text($0)]) }
            return (heading + rows + notes).joined()
        }.joined(separator: "\r\n")
    }

    private static func cell(_ cell: StudyCell) -> Cell {
        switch cell {
        case .unknown: .text("unknown")
        case .withheld: .text("withheld")
        case .text(let text): .text(text)
        case .integer(let number): .integer(number)
        case .number(let number): .decimal(number)
        case .boolean(let flag): .text(flag ? "true" : "false")
        }
    }
}

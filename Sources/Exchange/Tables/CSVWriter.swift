/// Writes a table after RFC 4180, harmless for the spreadsheet that opens it.
public struct CSVWriter: Sendable {
    private let delimiter: Delimiter

    /// Writes with that delimiter.
    public init(delimiter: Delimiter = .comma) { self.delimiter = delimiter }

    /// One row with its end, CR LF.
    public func row(_ cells: [Cell]) -> String {
        // A row of one empty cell would be a blank line, which is no row.
        guard cells != [.empty], cells != [.text("")] else { return "\"\"\r\n" }
        return cells.map(written).joined(separator: delimiter.rawValue) + "\r\n"
    }

    private func written(_ cell: Cell) -> String {
        let text = cell.harmlessText
        guard text.utf8.contains(where: needsQuotes) || text.utf8.first == 0x20 || text.utf8.last == 0x20 else {
            return text
        }
        return "\"" + String(text.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }.map(Character.init)) + "\""
    }

    private func needsQuotes(_ byte: UInt8) -> Bool {
        byte == delimiter.byte || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
    }
}

import Exchange

/// A table as somebody reads it.
enum Table {
    static func read(_ text: String, delimiter: Delimiter = .comma, chunk: Int = 1 << 16) throws -> [[String]] {
        try rows(Array(text.utf8), delimiter: delimiter, chunk: chunk).map(\.cells)
    }

    static func rows(_ bytes: [UInt8], delimiter: Delimiter = .comma, chunk: Int = 1 << 16) throws -> [CSVRow] {
        var reader = CSVReader(delimiter: delimiter, nextChunk: chunks(of: bytes, size: chunk))
        var rows: [CSVRow] = []
        while let row = try reader.next() { rows.append(row) }
        return rows
    }

    /// Hands the bytes out in chunks of that size.
    static func chunks(of bytes: [UInt8], size: Int) -> () -> [UInt8]? {
        var rest = bytes[...]
        return {
            defer { rest = rest.dropFirst(size) }
            return rest.isEmpty ? nil : Array(rest.prefix(size))
        }
    }
}

/// Reads a table row by row after RFC 4180, strictly and in bounded memory.
///
/// Rows end with CR LF or LF. What a lenient reader would guess at (a quote inside a bare cell, text after a closing
/// quote, another encoding) is refused, because a guess would be kept as somebody's record.
public struct CSVReader {
    /// The longest row, in bytes.
    public static let longestRow = 1 << 20

    private let delimiter: Delimiter
    private var bytes: ByteQueue
    private var row = 0
    private var cell = 1
    private var length = 0

    /// Reads chunks of any size; `nextChunk` gives `nil` after the last.
    public init(delimiter: Delimiter, nextChunk: @escaping () throws -> [UInt8]?) {
        self.delimiter = delimiter
        bytes = ByteQueue(nextChunk)
    }

    /// The next row that is not blank; `nil` after the last.
    /// - Throws: ``CSVSyntaxError``; what gives the bytes throws.
    public mutating func next() throws -> CSVRow? {
        if row == 0 { try passMark() }
        while try bytes.peek() != nil {
            (row, cell, length) = (row + 1, 1, 0)
            if try endsLine() { continue }
            var cells = [try text()]
            while try !endsRow() {
                cell += 1
                cells.append(try text())
            }
            return CSVRow(number: row, cells: cells)
        }
        return nil
    }

    private mutating func text() throws -> String {
        let isQuoted = try bytes.peek() == UInt8(ascii: "\"")
        let found = isQuoted ? try quoted() : try bare()
        guard let text = String(validating: found, as: UTF8.self) else { throw Self.encoding(row, cell) }
        return text
    }

    private mutating func bare() throws -> [UInt8] {
        var found: [UInt8] = []
        while let byte = try bytes.peek(), byte != delimiter.byte, byte != 0x0A, byte != 0x0D {
            guard byte != UInt8(ascii: "\"") else {
                throw problem(
                    "no double quote inside a bare cell", "one",
                    "put the whole cell in double quotes and write the quote twice")
            }
            found.append(try take(byte))
        }
        return found
    }

    private mutating func quoted() throws -> [UInt8] {
        var found: [UInt8] = []
        _ = try bytes.take()
        while let byte = try bytes.peek() {
            if byte == UInt8(ascii: "\"") {
                _ = try bytes.take()
                guard try bytes.peek() == byte else { return found }
            }
            found.append(try take(byte))
        }
        throw problem("a closing double quote", "the end of the file", "close the cell that begins there")
    }

    private mutating func take(_ byte: UInt8) throws -> UInt8 {
        _ = try bytes.take()
        length += 1
        guard byte != 0 else { throw Self.encoding(row, cell) }
        guard length <= Self.longestRow else {
            throw problem(
                "rows of at most \(Self.longestRow) bytes", "a longer one", "look for a double quote that is not closed"
            )
        }
        return byte
    }

    /// After a cell: whether the row ends there.
    private mutating func endsRow() throws -> Bool {
        guard let byte = try bytes.peek() else { return true }
        if byte == delimiter.byte {
            _ = try bytes.take()
            return false
        }
        if try endsLine() { return true }
        throw byte == 0x0D
            ? problem("rows that end with CR LF or LF", "CR alone", "save the file with another kind of line ends")
            : problem(
                "a delimiter or the end of the row after a closing double quote", "more text",
                "write a double quote inside a cell twice")
    }

    private mutating func endsLine() throws -> Bool {
        if try bytes.take([0x0A]) { return true }
        return try bytes.take([0x0D, 0x0A])
    }

    private mutating func passMark() throws {
        for mark: [UInt8] in [[0xFF, 0xFE], [0xFE, 0xFF]] where try bytes.take(mark) { throw Self.encoding(1, 1) }
        _ = try bytes.take([0xEF, 0xBB, 0xBF])
    }

    private func problem(_ expected: String, _ found: String, _ advice: String) -> CSVSyntaxError {
        CSVSyntaxError(row: row, cell: cell, expected: expected, found: found, advice: advice)
    }

    private static func encoding(_ row: Int, _ cell: Int) -> CSVSyntaxError {
        CSVSyntaxError(
            row: row, cell: cell, expected: "text in UTF-8", found: "another encoding",
            advice: "save the file as CSV in UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8")
    }
}

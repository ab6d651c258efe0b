/// Text in lines of at most 76 ASCII characters (RFC 2045), which no mail server on the way changes.
enum QuotedPrintable {
    private static let longest = 76

    /// A line of text as one or more written ones; all but the last end in `=`.
    static func lines(of line: String) -> [String] {
        let bytes = Array(line.utf8)
        var (lines, current): ([String], String) = ([], "")
        for (index, byte) in bytes.enumerated() {
            let isLast = index == bytes.count - 1
            let piece = written(byte, atStart: current.isEmpty, atEnd: isLast)
            // One place is kept for the sign that the line goes on.
            if current.utf8.count + piece.utf8.count > longest - (isLast ? 0 : 1) {
                lines.append(current + "=")
                current = written(byte, atStart: true, atEnd: isLast)
            } else {
                current += piece
            }
        }
        return lines + [current]
    }

    private static func written(_ byte: UInt8, atStart: Bool, atEnd: Bool) -> String {
        switch byte {
        // A space at the end is lost on the way. A full stop alone ends a message, and From starts one in a mailbox.
        case UInt8(ascii: " ") where !atEnd: return " "
        case UInt8(ascii: ".") where atStart, UInt8(ascii: "F") where atStart: return escaped(byte)
        case 0x21...0x3C, 0x3E...0x7E: return String(UnicodeScalar(byte))
        default: return escaped(byte)
        }
    }

    private static func escaped(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return "=" + (digits.count < 2 ? "0" : "") + digits
    }
}

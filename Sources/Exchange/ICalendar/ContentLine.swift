/// A line of an iCalendar file (RFC 5545): folded after 75 bytes, ended by CR LF.
enum ContentLine {
    private static let longest = 75

    /// A property with its value as it is.
    static func line(_ name: String, _ value: String) -> String { folded("\(name):\(value)") }

    /// A property with a text as its value.
    static func text(_ name: String, _ text: String) -> String { line(name, escaped(text)) }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { escaped, scalar in
            switch scalar {
            case "\\", ";", ",": escaped += "\\\(scalar)"
            case "\n": escaped += "\\n"
            // Other controls have no way of being written.
            case "\u{0}"..."\u{1F}", "\u{7F}": break
            default: escaped.unicodeScalars.append(scalar)
            }
        }
    }

    /// Never inside a letter: what reads one line at a time could not read half of one.
    private static func folded(_ line: String) -> String {
        var (written, length) = ("", 0)
        for scalar in line.unicodeScalars {
            let size = UTF8.width(scalar)
            if length + size > longest {
                written += "\r\n "
                length = 1
            }
            written.unicodeScalars.append(scalar)
            length += size
        }
        return written + "\r\n"
    }
}

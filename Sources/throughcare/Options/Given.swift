internal import Casework
internal import Events

/// What was given on the command line, read as what it names.
enum Given {
    /// A case by its reference, or any stream as kind/reference.
    /// - Throws: ``BadInput`` for anything else, without repeating it: it may be a text that took the wrong place.
    static func stream(_ text: String) throws(BadInput) -> StreamName {
        guard let stream = text.contains("/") ? StreamName(text) : StreamName(.case, text) else {
            throw BadInput(
                field: "CASE", expected: "a reference without spaces, or kind/reference",
                found: "a text of \(text.count) characters", advice: "write it like K-014 or actor/EX-06")
        }
        return stream
    }

    /// A text; `-` stands for standard input, so that it need not land in the history of a shell.
    /// - Throws: ``BadInput`` for an empty one; what reading throws.
    static func text(_ text: String, _ field: String) throws -> String {
        let bytes = text == "-" ? try LineReader(path: "-").rest() : Array(text.utf8)
        guard let read = String(validating: bytes, as: UTF8.self) else {
            throw BadInput(field: field, expected: "text in UTF-8", found: "other bytes", advice: "convert it to UTF-8")
        }
        let written = read.drop { $0.isWhitespace }
        guard let end = written.lastIndex(where: { !$0.isWhitespace }) else {
            throw BadInput(
                field: field, expected: "a text", found: "nothing", advice: "write it, or give - and type it then")
        }
        return String(written[...end])
    }
}

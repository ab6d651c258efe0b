/// The lines of a note or of its text.
struct NoteLines {
    let lines: [String]

    /// - Throws: ``NoteMalformed`` unless each line ends with a line feed and has no other control character.
    init(_ text: String) throws(NoteMalformed) {
        // By scalars, because a carriage return and a line feed are one character.
        var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        guard let rest = lines.popLast(), rest.isEmpty, !lines.isEmpty else {
            let expected = text.isEmpty ? "a note" : "a line feed at the end"
            throw NoteMalformed(line: lines.count + 1, expected: expected, found: lines.isEmpty ? text : "none")
        }
        for (index, line) in lines.enumerated() where line.utf8.contains(where: { $0 < 0x20 }) {
            throw NoteMalformed(line: index + 1, expected: "no control characters", found: line)
        }
        self.lines = lines
    }
}

/// The text is no signed note.
public struct NoteMalformed: Error, Hashable, CustomStringConvertible {
    /// Which line, from 1.
    public let line: Int
    /// What should stand there, in words.
    public let expected: String
    /// What stands there.
    public let found: String

    /// Says what should stand in which line, and what does.
    public init(line: Int, expected: String, found: String) {
        self.line = line
        self.expected = expected
        self.found = found
    }

    public var description: String {
        "line \(line) of the note: expected \(expected), found \(found.debugDescription)"
    }
}

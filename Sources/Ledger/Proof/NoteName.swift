/// The name of a key that signs notes, or of the log that a checkpoint is about.
///
/// Not empty; no spaces of any kind, no control characters and no plus. Equal means: the same bytes.
public struct NoteName: Hashable, Sendable, CustomStringConvertible {
    /// The name as it stands in a note.
    public let text: String

    /// Takes a name.
    /// - Throws: ``NoteNameInvalid``.
    public init(_ text: String) throws(NoteNameInvalid) {
        let isPlain = text.unicodeScalars.allSatisfy {
            !$0.properties.isWhitespace && $0 != "+" && $0.properties.generalCategory != .control
        }
        guard !text.isEmpty, isPlain else { throw NoteNameInvalid(text: text) }
        self.text = text
    }

    public var description: String { text }

    public static func == (left: NoteName, right: NoteName) -> Bool { left.text.hasSameBytes(as: right.text) }

    public func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

/// The text cannot be the name of a key or of a log.
public struct NoteNameInvalid: Error, Hashable, CustomStringConvertible {
    public let text: String

    /// Says which text was given.
    public init(text: String) { self.text = text }

    public var description: String {
        "\"\(text)\" is no name for a key or a log: it needs one character at least, and no spaces, control characters or +"
    }
}

public import Events

/// An entry of a foreign file in the words of our own lines.
public struct TranslatedEntry: Hashable, Sendable {
    /// The members of a line: stream, type, data and so on.
    public let line: JSON
    /// What the entry's id follows from, so that it is the same each time; `nil` if the line has an id, or needs none.
    public let origin: [UInt8]?

    /// Pairs a line with what its id follows from.
    public init(line: JSON, origin: [UInt8]? = nil) {
        self.line = line
        self.origin = origin
    }
}

public import Events

/// Which entries to read; always in the order of position.
public struct Selection: Hashable, Sendable {
    /// Entries of this stream only; `nil` for all.
    public var stream: StreamName?
    /// Entries of these types only; `nil` for all, and none at all if empty.
    public var types: Set<String>?
    /// Entries after this position, exclusive; 0 for the beginning.
    public var after: Int64
    /// Entries up to this position, inclusive; `nil` for the end of the log as it was when the reading began.
    public var upTo: Int64?
    /// At most so many entries, none if 0 or less; `nil` for no limit.
    public var limit: Int?

    /// Narrows the whole log down by what is given.
    public init(
        stream: StreamName? = nil, types: Set<String>? = nil, after: Int64 = 0, upTo: Int64? = nil, limit: Int? = nil
    ) {
        self.stream = stream
        self.types = types
        self.after = after
        self.upTo = upTo
        self.limit = limit
    }

    /// The whole log.
    public static let everything = Selection()

    /// One stream from its first entry.
    public static func stream(_ stream: StreamName) -> Selection { Selection(stream: stream) }

    /// All entries of these types.
    public static func types(_ types: Set<String>) -> Selection { Selection(types: types) }
}

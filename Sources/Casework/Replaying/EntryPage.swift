internal import Almanac
public import Events
public import Projections

/// Which entries of a stream to tell.
public struct EntryQuery: Sendable {
    /// After this position of the log, exclusive; 0 for the beginning.
    public var after: Int64 = 0
    /// After this version of the stream, exclusive; 0 for the beginning.
    public var afterVersion: Int64 = 0
    /// At most so many.
    public var limit = 100
    /// What had happened, and what was known.
    public var vantage = Vantage.today

    /// The first hundred of all.
    public init() {}
}

/// A part of a stream, as somebody may see it.
public struct EntryPage: Sendable {
    public let stream: StreamName
    /// The version of the stream's last entry, told or not; 0 for a stream without entries.
    public let version: Int64
    /// The end of the log.
    public let position: Int64
    /// In the order of the stream.
    public let entries: [ToldEntry]
    /// Whether more come after these.
    public let hasMore: Bool
    /// How many entries there are, by access tag, of which no more may be known.
    public let leftOut: [AccessTag: Int]
}

/// There is no such stream, or none for whoever asks.
public struct StreamNotFound: Error, Hashable, Sendable, CustomStringConvertible {
    public let stream: StreamName

    public var description: String { "nothing is recorded in \(stream): check the kind and the reference" }
}

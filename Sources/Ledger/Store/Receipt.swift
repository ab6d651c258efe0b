public import Almanac
public import Events

/// What the log says back for an entry it holds.
public struct Receipt: Hashable, Sendable {
    public let id: EntryID
    /// Place in the log, from 1.
    public let position: Int64
    /// Place in the stream, from 1.
    public let version: Int64
    /// When the log took it; for a repeated entry the time of the first time.
    public let recordedAt: Instant
    /// False if the entry was in the log before: a retry that changed nothing.
    public let isNew: Bool

    /// Puts together the place that an entry has.
    public init(id: EntryID, position: Int64, version: Int64, recordedAt: Instant, isNew: Bool) {
        self.id = id
        self.position = position
        self.version = version
        self.recordedAt = recordedAt
        self.isNew = isNew
    }

    /// The place of an entry that the log already held.
    public init(known entry: LoggedEntry) {
        self.init(
            id: entry.id, position: entry.position, version: entry.version, recordedAt: entry.recordedAt, isNew: false)
    }
}

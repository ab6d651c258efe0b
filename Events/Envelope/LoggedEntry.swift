public import Almanac

/// An entry as the log keeps it: its header, and the bytes of its contents unread.
public struct LoggedEntry: Hashable, Sendable {
    /// Place in the log: gap-free, from 1.
    public let position: Int64
    /// Place in its stream: gap-free, from 1.
    public let version: Int64
    public let id: EntryID
    public let stream: StreamName
    /// The wire name of the event.
    public let type: String
    public let schemaVersion: Int
    public let occurred: Occurrence
    /// When the log took it; never earlier than the entry before it.
    public let recordedAt: Instant
    /// The earlier entries that an amendment names; empty for everything else.
    public let links: [EntryID]
    /// What the entry says; `nil` if it was erased.
    public let contents: Contents?

    /// Puts together what the log holds.
    public init(
        position: Int64, version: Int64, id: EntryID, stream: StreamName, type: String, schemaVersion: Int,
        occurred: Occurrence, recordedAt: Instant, links: [EntryID] = [], contents: Contents?
    ) {
        self.position = position
        self.version = version
        self.id = id
        self.stream = stream
        self.type = type
        self.schemaVersion = schemaVersion
        self.occurred = occurred
        self.recordedAt = recordedAt
        self.links = links
        self.contents = contents
    }

    /// The draft at the place and time that the log gave it.
    public init(_ draft: Draft, position: Int64, version: Int64, recordedAt: Instant) {
        self.init(
            position: position, version: version, id: draft.id, stream: draft.stream, type: draft.type,
            schemaVersion: draft.schemaVersion, occurred: draft.occurred, recordedAt: recordedAt,
            links: draft.links, contents: draft.contents)
    }

    /// The same place in the log with other contents; `nil` for an entry that was erased.
    public init(_ entry: LoggedEntry, contents: Contents?) {
        self.init(
            position: entry.position, version: entry.version, id: entry.id, stream: entry.stream, type: entry.type,
            schemaVersion: entry.schemaVersion, occurred: entry.occurred, recordedAt: entry.recordedAt,
            links: entry.links, contents: contents)
    }
}

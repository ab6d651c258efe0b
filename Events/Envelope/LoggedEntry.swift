public import Almanac

/// An entry as the log keeps it: its header, and the bytes of its attributes and data unread.
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
    /// Canonical JSON of the ``Attributes``; empty if they say nothing.
    public let attributes: [UInt8]
    /// Canonical JSON of the event's fields.
    public let data: [UInt8]

    /// Puts together what the log holds.
    public init(
        position: Int64, version: Int64, id: EntryID, stream: StreamName, type: String, schemaVersion: Int,
        occurred: Occurrence, recordedAt: Instant, attributes: [UInt8], data: [UInt8]
    ) {
        self.position = position
        self.version = version
        self.id = id
        self.stream = stream
        self.type = type
        self.schemaVersion = schemaVersion
        self.occurred = occurred
        self.recordedAt = recordedAt
        self.attributes = attributes
        self.data = data
    }

    /// The draft at the place and time that the log gave it.
    public init(_ draft: Draft, position: Int64, version: Int64, recordedAt: Instant) {
        self.init(
            position: position, version: version, id: draft.id, stream: draft.stream, type: draft.type,
            schemaVersion: draft.schemaVersion, occurred: draft.occurred, recordedAt: recordedAt,
            attributes: draft.attributes, data: draft.data)
    }
}

/// An entry before the log has taken it: everything but its place and the time of recording.
public struct Draft: Hashable, Sendable {
    public let id: EntryID
    public let stream: StreamName
    /// The wire name of the event.
    public let type: String
    public let schemaVersion: Int
    public let occurred: Occurrence
    /// Canonical JSON of the ``Attributes``; empty if they say nothing.
    public let attributes: [UInt8]
    /// Canonical JSON of the event's fields: the very bytes that are kept.
    public let data: [UInt8]

    /// Takes an event as it was written; `data` has passed its shape.
    public init(
        id: EntryID, stream: StreamName, type: String, schemaVersion: Int, occurred: Occurrence,
        attributes: Attributes = .none, data: JSON
    ) {
        self.id = id
        self.stream = stream
        self.type = type
        self.schemaVersion = schemaVersion
        self.occurred = occurred
        self.attributes = attributes == .none ? [] : attributes.json.canonicalBytes
        self.data = data.canonicalBytes
    }

    /// Takes an event made here.
    public init(
        id: EntryID, stream: StreamName, occurred: Occurrence, attributes: Attributes = .none, event: some Event
    ) {
        let type = Swift.type(of: event)
        self.init(
            id: id, stream: stream, type: type.name, schemaVersion: type.schemaVersion, occurred: occurred,
            attributes: attributes, data: event.data)
    }
}

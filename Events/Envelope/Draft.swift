/// An entry before the log has taken it: everything but its place and the time of recording.
public struct Draft: Hashable, Sendable {
    public let id: EntryID
    public let stream: StreamName
    /// The wire name of the event.
    public let type: String
    public let schemaVersion: Int
    public let occurred: Occurrence
    /// The earlier entries that an amendment names; empty for everything else.
    public let links: [EntryID]
    public let retention: RetentionClass
    /// What the entry says: the very bytes that are kept.
    public let contents: Contents

    /// Takes an event as it was written; `data` has passed its shape, and `links` are what it names as an ``Amendment``.
    public init(
        id: EntryID, stream: StreamName, type: String, schemaVersion: Int, occurred: Occurrence,
        attributes: Attributes = .none, links: [EntryID] = [], data: JSON
    ) {
        self.id = id
        self.stream = stream
        self.type = type
        self.schemaVersion = schemaVersion
        self.occurred = occurred
        self.links = links
        retention = RetentionClass(type: type, attributes)
        contents = Contents(
            attributes: attributes == .none ? [] : attributes.json.canonicalBytes, data: data.canonicalBytes)
    }

    /// Takes an event made here.
    public init(
        id: EntryID, stream: StreamName, occurred: Occurrence, attributes: Attributes = .none, event: some Event
    ) {
        let type = Swift.type(of: event)
        self.init(
            id: id, stream: stream, type: type.name, schemaVersion: type.schemaVersion, occurred: occurred,
            attributes: attributes, links: (event as? any Amendment)?.links ?? [], data: event.data)
    }
}

public import Almanac

/// An event in the log, with its envelope.
public struct Entry: Hashable, Sendable {
    /// The entry as the log keeps it.
    public let logged: LoggedEntry
    /// What the envelope says beside what and when.
    public let attributes: Attributes
    /// When it was so; other than in the log if a correction said so.
    public let occurred: Occurrence
    /// The event; with the corrected fields if there was a correction.
    public let event: any Event

    /// Puts an entry together from its opened parts.
    public init(logged: LoggedEntry, attributes: Attributes, occurred: Occurrence, event: any Event) {
        self.logged = logged
        self.attributes = attributes
        self.occurred = occurred
        self.event = event
    }

    public var id: EntryID { logged.id }
    public var position: Int64 { logged.position }
    public var stream: StreamName { logged.stream }
    public var recordedAt: Instant { logged.recordedAt }

    /// Two entries are the same if the log and the corrections say the same of them.
    public static func == (left: Entry, right: Entry) -> Bool {
        left.logged == right.logged && left.occurred == right.occurred && left.data == right.data
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(logged.id) }

    /// The event's fields as they now stand, corrections included.
    public var data: JSON { event.data }

    /// The order in which things happened: by occurrence, then by recording, then by place in the log.
    public static func happenedBefore(_ left: Entry, _ right: Entry) -> Bool {
        if left.occurred.instant != right.occurred.instant { return left.occurred.instant < right.occurred.instant }
        return left.position < right.position
    }
}

public import Almanac
public import Events

/// An event that stands in a case, with the entry it comes from.
public struct Fact<Recorded: Event>: Sendable {
    public let event: Recorded
    public let entry: Entry

    public var id: EntryID { entry.id }
    /// When it happened.
    public var occurredAt: Instant { entry.occurred.instant }
    /// When the log took it.
    public var recordedAt: Instant { entry.recordedAt }

    /// When a time field of the event begins; a field that is left out means when it happened.
    public func start(of field: Moment?, in zone: Zone) -> Instant { field?.start(in: zone) ?? occurredAt }

    /// Where the fact comes in the order of what happened.
    public func happened(after other: Fact<some Event>) -> Bool { Entry.happenedBefore(other.entry, entry) }
}

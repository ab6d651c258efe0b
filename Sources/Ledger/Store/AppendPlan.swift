internal import Almanac
public import Events

/// Which entries an append adds and where they go: the rule that all stores share.
///
/// A store only has to find entries and to keep those that are ``fresh``.
public struct AppendPlan {
    /// The entries to keep, in order; empty if all were known.
    public let fresh: [FreshEntry]
    /// One receipt for each draft, in order.
    public let receipts: [Receipt]

    /// Decides; nothing is to be kept if this throws.
    ///
    /// - Parameters:
    ///   - head: The end of the log before.
    ///   - version: The version of the stream before; asked only if something is new.
    ///   - find: The entry that has an id.
    /// - Throws: ``MisaddressedDraft``, ``EntryConflict``, ``VersionConflict``, ``RecordedTimeGoesBackwards``.
    public init(
        _ drafts: [Draft], to stream: StreamName, expecting: ExpectedVersion, at time: RecordingTime,
        after head: LogHead, version: () throws -> Int64, find: (EntryID) throws -> LoggedEntry?
    ) throws {
        try MisaddressedDraft.check(drafts, against: stream)
        let known = try drafts.map { draft in try find(draft.id).map(draft.receipt(asRetryOf:)) }
        guard known.contains(nil) else {
            (fresh, receipts) = ([], known.compactMap(\.self))
            return
        }
        let version = try version()
        try expecting.check(stream, at: version)
        var places = Places(position: head.position, version: version, recordedAt: try time.recordedAt(after: head))
        places.reserve(drafts.count)
        receipts = try drafts.indices.map { index in try known[index] ?? places.give(to: drafts[index]) }
        fresh = places.fresh
    }
}

/// An entry that is to be kept.
public struct FreshEntry: Sendable {
    public let entry: LoggedEntry
    /// For how long its contents are to be held.
    public let retention: RetentionClass
}

/// The next places in the log and in one stream.
private struct Places {
    let position: Int64
    let version: Int64
    let recordedAt: Instant
    private(set) var fresh: [FreshEntry] = []
    // Where in `fresh` an id is; kept only if a draft can come twice.
    private var indices: [EntryID: Int]?

    init(position: Int64, version: Int64, recordedAt: Instant) {
        self.position = position
        self.version = version
        self.recordedAt = recordedAt
    }

    mutating func reserve(_ count: Int) {
        fresh.reserveCapacity(count)
        if count > 1 { indices = Dictionary(minimumCapacity: count) }
    }

    mutating func give(to draft: Draft) throws -> Receipt {
        if let index = indices?[draft.id] { return try draft.receipt(asRetryOf: fresh[index].entry) }
        indices?[draft.id] = fresh.count
        let step = Int64(fresh.count) + 1
        let entry = LoggedEntry(draft, position: position + step, version: version + step, recordedAt: recordedAt)
        fresh.append(FreshEntry(entry: entry, retention: draft.retention))
        return Receipt(
            id: draft.id, position: entry.position, version: entry.version, recordedAt: recordedAt, isNew: true)
    }
}

internal import Access
public import Almanac
internal import Events
internal import Ledger

/// Whether a store can be worked with, in numbers that tell of nobody.
public struct StoreHealth: Hashable, Sendable {
    /// The last position of the log; 0 for a log without entries.
    public let position: Int64
    /// Entries of the log of which the lists do not tell.
    public let lag: Int64
    /// Whether any list has to be made anew before it can be shown.
    public let needsRebuild: Bool
    /// Whether the store may be written to.
    public let isWritable: Bool
    /// The last position of which a signed checkpoint tells; 0 before the first.
    public let checkpointed: Int64
    /// Records in the audit trail.
    public let auditRecords: Int64
    /// Whether nobody was granted anything, so that whoever opens the store may do everything; `nil` if that cannot be
    /// read without the store's keys.
    public let isLocal: Bool?
    /// When the watcher last ended a run; `nil` if it never did.
    public let watcherEndedAt: Instant?

    /// Whether questions can be answered and entries be taken.
    public var isReady: Bool { isWritable && !needsRebuild }
}

extension Casework {
    /// Looks whether the store can be worked with; asked by machines, every few seconds, so it is not written down.
    /// - Throws: what keeps the store or its audit trail from being read.
    public func health() throws -> StoreHealth {
        let ledger = door.backroom as? SQLiteLedger
        let objections = try ledger?.objectionsToWriting() ?? []
        let checkpointed = try ledger?.lastCheckpoint() ?? 0
        let records = try audit.end().position
        return try door.backroom.read { log in
            let views = try StoredView.all.map(log.state)
            var ended: Instant?
            try log.forEachMemo(on: WatchRunRecord.shelf, .newestFirst) { memo in
                let run = try WatchRunRecord(memo)
                ended = run.startedAt + run.duration
                return false
            }
            return StoreHealth(
                position: try log.head.position, lag: views.map(\.lag).max() ?? 0,
                needsRebuild: views.contains(where: \.needsRebuild), isWritable: objections.isEmpty,
                checkpointed: checkpointed, auditRecords: records,
                isLocal: try? CaseReader(log: log, catalogue: catalogue).accessRegister().isLocal, watcherEndedAt: ended
            )
        }
    }
}

public import Almanac
internal import Events
internal import Synchronization

/// The audit trail in one SQLite file beside the log.
///
/// It is opened when it is first needed: whoever needs nothing of the log needs no trail. Any number of processes may write;
/// they take turns at a lock of the trail's own, so nobody waits for who writes to the log.
public final class SQLiteAuditTrail: AuditTrail {
    let folder: StoreFolder
    let store: @Sendable () throws -> StoreIdentity
    private let writers: CommitQueue<AuditConnection>
    let timeout: Span
    private let opened = Mutex<AuditConnection?>(nil)

    /// The trail of a store.
    /// - Parameter lockTimeout: How long a write waits for other writers until it begins.
    public convenience init(of ledger: SQLiteLedger, lockTimeout: Span = .milliseconds(10_000)) {
        self.init(ledger.folder, of: { try ledger.identity().store }, lockTimeout: lockTimeout)
    }

    init(_ folder: StoreFolder, of store: @escaping @Sendable () throws -> StoreIdentity, lockTimeout: Span) {
        self.folder = folder
        self.store = store
        timeout = lockTimeout
        writers = CommitQueue(WriterLock(path: folder.auditLock), timeout: lockTimeout)
    }

    public func write(_ records: [AuditRecord]) throws {
        guard !records.isEmpty else { return }
        let kept = records.map { (record: $0, body: $0.json.canonicalBytes) }
        try reporting { try writers.write(on: writer) { try $0.add(kept) } }
    }

    public func end() throws -> AuditEnd { try reading { $1 } }

    /// The hash of a record; `nil` if the trail ends before it.
    public func hash(at position: Int64) throws -> Digest32? {
        try reading { session, _ in try session.hash(at: position) }
    }

    /// Reads in a snapshot, on a connection of its own.
    func reading<Outcome>(_ body: (AuditSession, AuditEnd) throws -> Outcome) throws -> Outcome {
        try reporting {
            let reader = try AuditConnection(to: folder, of: try store(), for: .reading, timeout: timeout)
            defer { try? reader.close() }  // a reader that does not close has nothing to lose
            return try reader.read(body)
        }
    }

    /// Closes the connection for writing once its transaction is over; the next write opens it again.
    public func close() throws {
        let connection = opened.withLock { opened in
            defer { opened = nil }
            return opened
        }
        try connection?.close()
    }

    // Called under the lock of the trail, so no two threads open it.
    private func writer() throws -> AuditConnection {
        if let opened = opened.withLock({ $0 }), opened.isInPlace { return opened }
        try close()
        let connection = try AuditConnection(to: folder, of: try store(), for: .writing, timeout: timeout)
        opened.withLock { $0 = connection }
        return connection
    }

    func reporting<Outcome>(_ body: () throws -> Outcome) throws -> Outcome {
        do {
            return try body()
        } catch let failure as StoreIOFailure {
            throw failure.isBusy
                ? StoreBusy(lock: folder.audit, waited: timeout) : AuditUnusable(path: folder.audit, cause: failure)
        }
    }
}

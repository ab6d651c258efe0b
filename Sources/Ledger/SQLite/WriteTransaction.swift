internal import Almanac
internal import Events

/// A transaction that appends.
final class WriteTransaction: ReadTransaction, EntryWriter {
    let inserts: InsertStatements
    // Half an append must not be committed, even if somebody catches its error.
    private var failure: (any Error)?
    // What this transaction knows of the streams it has written to: their last versions.
    private var versions: [Int64: Int64] = [:]
    private var greatestID: EntryID?
    private let projectors: [any Projector]
    private let headBefore: LogHead
    /// Keeps stored views right.
    private(set) lazy var keeper = ViewKeeper(projectors, for: self, since: headBefore)

    init(_ session: Session, _ inserts: InsertStatements, _ projectors: [any Projector], head: LogHead) {
        self.inserts = inserts
        self.projectors = projectors
        headBefore = head
        super.init(session, head: head)
    }

    func append(
        _ drafts: [Draft], to stream: StreamName, expecting: ExpectedVersion, at time: RecordingTime
    ) throws -> [Receipt] {
        checkIsOpen()
        try throwFailure()
        let plan = try AppendPlan(
            drafts, to: stream, expecting: expecting, at: time, after: head,
            version: { try version(of: stream) }, find: { try known($0) })
        guard let last = plan.fresh.last?.entry else { return plan.receipts }
        do {
            let number = try session.streams.number(adding: StoredStream(stream))
            versions[number] = last.version
            keeper.note(plan.fresh.map(\.entry), in: stream, number: number)
            for fresh in plan.fresh { try insert(fresh, stream: number) }
        } catch {
            failure = error
            throw error
        }
        head = LogHead(position: last.position, recordedAt: last.recordedAt)
        return plan.receipts
    }

    private func insert(_ fresh: FreshEntry, stream: Int64) throws {
        let entry = fresh.entry
        let type = try session.types.number(adding: StoredType(text: entry.type))
        let sealed = try session.sealer.seal(entry, as: fresh.retention, after: try hash(before: entry.position))
        try inserts.insert(entry, sealed, stream: stream, type: type)
        session.lengthenChain(by: sealed.hash, at: entry.position)
        if greatestID.map(entry.id.isGreater(than:)) ?? true { greatestID = entry.id }
        if let erasing = Erasing(entry) { try erase(by: erasing) }
    }

    /// The header hash of the entry before a place.
    func hash(before position: Int64) throws -> Digest32 {
        if let end = session.chainEnd, end.position == position - 1 { return end.hash }
        return try headerHash(at: position - 1)
    }

    override func version(ofStream number: Int64) throws -> Int64 {
        if let version = versions[number] { return version }
        let version = try super.version(ofStream: number)
        versions[number] = version
        return version
    }

    // Ids made one after another grow, so most new ones are greater than all in the log and need not be looked for.
    private func known(_ id: EntryID) throws -> LoggedEntry? {
        let greatest = try greatestID ?? session.findGreatestID.first { try $0.id(0) }
        greatestID = greatest
        guard let greatest else { return nil }
        return id.isGreater(than: greatest) ? nil : try entry(id)
    }

    /// Reports what has spoiled the transaction.
    func throwFailure() throws { if let failure { throw failure } }
}

extension EntryID {
    /// Whether it comes later in the order of bytes, which is that of the index.
    fileprivate func isGreater(than other: EntryID) -> Bool { (high, low) > (other.high, other.low) }
}

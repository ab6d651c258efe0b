/// A write transaction that takes the work of several writers, one after another: each sees what those before it did.
final class GroupTransaction: SharedTransaction {
    // So that the first of a group is not kept waiting for long, nor are other processes.
    private static let mostEntries: Int64 = 1_000

    private let session: Session
    private let inserts: InsertStatements
    private let projectors: [any Projector]
    private let headBefore: LogHead
    private var head: LogHead

    init(_ session: Session, _ inserts: InsertStatements, _ projectors: [any Projector], head: LogHead) throws {
        self.session = session
        self.inserts = inserts
        self.projectors = projectors
        self.head = head
        headBefore = head
        // They may have erased what a key sealed, and destroyed the key.
        if try session.othersHaveWritten() { session.keys.forgetUses() }
    }

    /// Whether it has become so large that what comes next should wait for the one after it.
    var isFull: Bool { head.position - headBefore.position >= Self.mostEntries || session.bytesWritten > 0 }

    /// False once SQLite has rolled it back by itself.
    var isOpen: Bool { session.isInTransaction }

    /// Does what has to be done before the transaction is committed.
    /// - Returns: A checkpoint that has become due on the way.
    func finish() throws -> Checkpoint? {
        try session.keys.keepNew()
        guard head.position > headBefore.position, head.position - session.checkpointed >= Checkpoint.interval else {
            return nil
        }
        let transaction = WriteTransaction(session, inserts, projectors, head: head)
        defer { transaction.end() }
        session.checkpointed = try transaction.lastCheckpoint()?.position ?? 0
        guard head.position - session.checkpointed >= Checkpoint.interval else { return nil }
        return try transaction.checkpoint(by: session.keys.signer())
    }

    /// Runs the work of one writer; if it throws, the whole transaction must not be committed.
    func run<Outcome>(_ work: (WriteTransaction) throws -> Outcome) throws -> Outcome {
        let transaction = WriteTransaction(session, inserts, projectors, head: head)
        defer { transaction.end() }
        let outcome = try work(transaction)
        try transaction.throwFailure()
        try transaction.keeper.update()
        head = transaction.head
        return outcome
    }

    /// Runs the work of one writer; if it throws, it leaves no trace and the rest of the transaction stands.
    func runApart<Outcome>(_ work: (WriteTransaction) throws -> Outcome) throws -> Outcome {
        try StoreIOFailure.reporting { try session.savepoint { try run(work) } }
    }
}

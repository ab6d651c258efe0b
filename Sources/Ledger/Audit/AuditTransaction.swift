/// A transaction that adds the records of several writers to the trail, one after another.
final class AuditTransaction: SharedTransaction {
    // So that the first of a group is not kept waiting for long, nor are other processes.
    private static let mostRecords: Int64 = 1_000

    private let session: AuditSession
    private let before: AuditEnd
    /// Where the trail ends so far.
    private(set) var end: AuditEnd

    init(_ session: AuditSession, after end: AuditEnd) {
        self.session = session
        before = end
        self.end = end
    }

    var isFull: Bool { end.position - before.position >= Self.mostRecords }
    var isOpen: Bool { session.isInTransaction }

    func run<Outcome>(_ work: (AuditTransaction) throws -> Outcome) throws -> Outcome { try work(self) }

    func runApart<Outcome>(_ work: (AuditTransaction) throws -> Outcome) throws -> Outcome {
        let end = end
        do {
            return try StoreIOFailure.reporting { try session.savepoint { try work(self) } }
        } catch {
            self.end = end
            throw error
        }
    }

    /// Adds records with their canonical bytes.
    func add(_ records: [(record: AuditRecord, body: [UInt8])]) throws {
        for (record, body) in records { end = try session.add(record, body, after: end) }
    }
}

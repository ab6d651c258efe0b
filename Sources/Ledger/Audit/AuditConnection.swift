internal import Almanac
internal import Foundation
internal import GRDB

/// One connection to the trail; its queue lets in one thread at a time, which is why it may be passed around.
final class AuditConnection: SharedConnection, @unchecked Sendable {
    /// The settings as they were found after setting them, by name.
    let settings: [String: String]

    private let folder: StoreFolder
    private let queue: DatabaseQueue
    private let file: FileNumber
    private let headFile: HeadFile?
    // Used on the queue only; `nil` once closed.
    private var session: AuditSession?

    /// Opens the trail of a store.
    /// - Throws: ``AuditMissing``, ``AuditOfAnotherStore``, ``AuditCutShort``, ``UnsafeStore``, ``StoreIOFailure``.
    init(
        to folder: StoreFolder, of store: StoreIdentity, for purpose: Connection.Purpose, timeout: Span
    ) throws {
        guard let file = FileNumber(of: folder.audit) else { throw AuditMissing(path: folder.audit) }
        self.folder = folder
        self.file = file
        headFile = try purpose == .writing ? HeadFile(folder.auditLock) : nil
        var configuration = Configuration()
        configuration.readonly = purpose == .reading
        configuration.busyMode = .timeout(Double(timeout.milliseconds) / 1_000)
        configuration.label = purpose == .reading ? "audit reader" : "audit writer"
        (queue, settings, session) = try StoreIOFailure.reporting {
            let queue = try DatabaseQueue(path: folder.audit, configuration: configuration)
            // After opening: GRDB has settings of its own, such as synchronous in WAL mode, and ours come last.
            return try queue.writeWithoutTransaction { database in
                let settings = try ConnectionSetting.apply(
                    to: database, of: folder, for: purpose, form: AuditSchema.form)
                try database.execute(sql: "PRAGMA journal_size_limit = \(StoreFolder.largestJournal)")
                let found = try String.fetchOne(database, sql: "SELECT store FROM trail") ?? "nobody"
                guard found == store.text else {
                    throw AuditOfAnotherStore(path: folder.audit, expected: store.text, found: found)
                }
                return (queue, settings, try AuditSession(on: database, of: store))
            }
        }
        if purpose == .writing { try checkNotedEnd() }
    }

    /// Whether the file still has its name: what goes into one that has lost it is lost.
    var isInPlace: Bool { FileNumber(of: folder.audit) == file }

    /// Writes the records of several writers in one transaction; the caller holds the lock of the trail.
    func writeTogether<Outcome>(_ body: (AuditTransaction) throws -> Outcome) throws -> Outcome {
        try use { session in
            let (outcome, end) = try session.transaction { end in
                let transaction = AuditTransaction(session, after: end)
                return (try body(transaction), transaction.end)
            }
            // Not waited for or missed: the trail itself is on disk by now.
            headFile?.note(HeadNote(position: end.position, hash: end.hash))
            return outcome
        }
    }

    /// Reads in one snapshot.
    func read<Outcome>(_ body: (AuditSession, AuditEnd) throws -> Outcome) throws -> Outcome {
        try use { session in try session.transaction { try body(session, $0) } }
    }

    /// Closes once the transaction under way is over.
    func close() throws {
        queue.writeWithoutTransaction { _ in session = nil }
        try StoreIOFailure.reporting { try queue.close() }
    }

    private func use<Outcome>(_ body: (AuditSession) throws -> Outcome) throws -> Outcome {
        try StoreIOFailure.reporting {
            try queue.writeWithoutTransaction { _ in
                guard let session else { throw StoreClosed(folder: folder.path) }
                return try body(session)
            }
        }
    }

    /// Compares the trail with what was acknowledged; the caller holds the lock, so nobody goes on meanwhile.
    private func checkNotedEnd() throws {
        guard let note = HeadFile.read(folder.auditLock), note.position > 0 else { return }
        try read { session, end in
            let found = try session.hash(at: note.position)
            guard found == note.hash else {
                throw AuditCutShort(path: folder.audit, noted: note.position, found: end.position)
            }
        }
    }
}

extension AuditSession {
    /// The hash of a record; `nil` if the trail ends before it.
    func hash(at position: Int64) throws -> Digest32? {
        let statement = try prepare("SELECT hash FROM record WHERE position = ?")
        statement.bind(position, at: 1)
        return try statement.first { try $0.hash(0) }
    }
}

/// What tells a file from any other that takes its name.
private struct FileNumber: Equatable {
    private let device: dev_t
    private let number: ino_t

    /// `nil` if there is no such file.
    init?(of path: String) {
        var facts = stat()
        guard stat(path, &facts) == 0 else { return nil }
        (device, number) = (facts.st_dev, facts.st_ino)
    }
}

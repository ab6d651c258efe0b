internal import Almanac
internal import Events
internal import Foundation
internal import GRDB

/// One connection to the log; its queue lets in one thread at a time, which is why it may be passed around.
final class Connection: SharedConnection, @unchecked Sendable {
    /// What a connection is for.
    enum Purpose { case reading, writing }

    /// The settings as they were found after setting them, by name.
    let settings: [String: String]

    private let folder: StoreFolder
    private let journalLimit: Int64
    private let timeout: Span
    private let projectors: [any Projector]
    private let queue: DatabaseQueue
    // Used on the queue only; `nil` once closed.
    private var session: Session?
    private var inserts: InsertStatements?
    private let headFile: HeadFile?

    init(
        to folder: StoreFolder, _ vault: VaultAccess, for purpose: Purpose, timeout: Span,
        keeping projectors: [any Projector] = [],
        journalLimit: Int64 = StoreFolder.largestJournal, isOneOfMany: Bool = false
    ) throws {
        self.folder = folder
        self.journalLimit = journalLimit
        self.projectors = projectors
        self.timeout = timeout
        headFile = try purpose == .writing ? HeadFile(folder.lock) : nil
        var configuration = Configuration()
        configuration.readonly = purpose == .reading
        configuration.busyMode = .timeout(Double(timeout.milliseconds) / 1_000)
        configuration.label = purpose == .reading ? "reader" : "writer"
        do {
            queue = try DatabaseQueue(path: folder.log, configuration: configuration)
            // After opening: GRDB has settings of its own, such as synchronous in WAL mode, and ours come last.
            (settings, session, inserts) = try queue.writeWithoutTransaction { database in
                let settings = try ConnectionSetting.apply(to: database, of: folder, for: purpose)
                try database.execute(sql: "PRAGMA cache_size = -\(Self.cache(for: purpose, isOneOfMany))")
                try database.execute(sql: "PRAGMA journal_size_limit = \(journalLimit)")
                let session = try Session(on: database, vault)
                return (settings, session, purpose == .writing ? try InsertStatements(session) : nil)
            }
        } catch let error as DatabaseError {
            throw StoreIOFailure(error)
        }
    }

    /// How much of the log it holds in memory, in KiB: whoever reads alone may read everything, those that read beside
    /// others answer small questions.
    private static func cache(for purpose: Purpose, _ isOneOfMany: Bool) -> Int {
        switch purpose {
        case .writing: 65_536
        case .reading: isOneOfMany ? 4_096 : 16_384
        }
    }

    /// Reads in one snapshot.
    func read<Outcome>(_ body: (ReadTransaction) throws -> Outcome) throws -> Outcome {
        try use { session, _ in
            try session.transaction { head in
                let transaction = ReadTransaction(session, head: head)
                defer { transaction.end() }
                return try body(transaction)
            }
        }
    }

    /// Writes in one transaction; the caller holds the writer lock.
    func write<Outcome>(_ body: (WriteTransaction) throws -> Outcome) throws -> Outcome {
        try writeTogether { try $0.run(body) }
    }

    /// Writes the work of several writers in one transaction; the caller holds the writer lock.
    func writeTogether<Outcome>(_ body: (GroupTransaction) throws -> Outcome) throws -> Outcome {
        try use { session, inserts in
            guard let inserts else { preconditionFailure("a connection for reading was used for writing") }
            // A transaction that is rolled back may have written too.
            defer { session.giveBackJournal(over: journalLimit, waitingThen: timeout) }
            let (outcome, checkpoint) = try session.transaction { head in
                let group = try GroupTransaction(session, inserts, projectors, head: head)
                let outcome = try body(group)
                return (outcome, try group.finish())
            }
            // Neither is waited for or missed: the log itself is on disk by now.
            headFile?.note(session.chainEnd)
            if let checkpoint { try? session.keys.remember(checkpoint) }
            return outcome
        }
    }

    /// Brings everything from the write-ahead file into the log and empties it; the caller holds the writer lock.
    func emptyJournal() throws {
        try use { session, _ in
            guard try session.emptyJournal() else { throw StoreBusy(lock: folder.log, waited: timeout) }
        }
    }

    /// Closes once the transaction under way is over; closing again does nothing.
    func close() throws {
        queue.writeWithoutTransaction { _ in (session, inserts) = (nil, nil) }
        try StoreIOFailure.reporting { try queue.close() }
    }

    private func use<Outcome>(_ body: (Session, InsertStatements?) throws -> Outcome) throws -> Outcome {
        do {
            return try StoreIOFailure.reporting {
                try queue.writeWithoutTransaction { _ in
                    guard let session else { throw StoreClosed(folder: folder.path) }
                    return try body(session, inserts)
                }
            }
        } catch let error as StoreIOFailure where error.isBusy {
            throw StoreBusy(lock: folder.log, waited: timeout)
        }
    }
}

/// The store was used after it was closed.
public struct StoreClosed: Error, Hashable, CustomStringConvertible {
    public let folder: String

    /// Says which store was closed.
    public init(folder: String) { self.folder = folder }

    public var description: String { "the store in \(folder) was closed: open it again" }
}

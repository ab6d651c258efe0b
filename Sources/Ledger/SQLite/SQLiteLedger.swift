public import Almanac
internal import Foundation
internal import Synchronization

/// The log in one SQLite file in a folder of its own.
///
/// Any number of processes may read and write the same folder: writers take turns, readers wait for nobody. Threads that
/// write at the same time share a transaction, and each still gets all of its own or nothing.
/// The process must ignore SIGXFSZ, or a limit on file size ends it instead of throwing ``StoreIOFailure``.
public final class SQLiteLedger: EntryStore {
    private struct Connections {
        var writer: Connection?
        var idleReaders: [Connection] = []
        var hasReader = false
        var isClosed = false
    }

    /// The form of the stores that this software makes.
    public static let form = Schema.version

    // More are opened when more threads read at once, but not kept.
    private static let mostIdleReaders = 32

    let folder: StoreFolder
    let vault: VaultAccess
    private let writers: CommitQueue<Connection>
    private let lockTimeout: Span
    let projectors: [any Projector]
    private let connections = Mutex(Connections())

    private init(
        _ folder: StoreFolder, _ master: any MasterKey, _ projectors: [any Projector], lockTimeout: Span
    ) {
        self.folder = folder
        vault = VaultAccess(folder, master)
        self.projectors = projectors
        self.lockTimeout = lockTimeout
        writers = CommitQueue(WriterLock(path: folder.lock), timeout: lockTimeout)
    }

    /// Makes an empty store: the folder if it is missing, only for its owner, and log and vault in it.
    ///
    /// The folder above must exist. Nothing is left behind if it fails.
    /// - Parameter master: What is to wrap the keys; by default a key in a new file beside the folder.
    /// - Throws: ``StoreExists``, ``FolderNotEmpty``, ``StoreBusy`` if another process makes it at this moment,
    ///   ``StoreIOFailure``.
    public static func create(in folder: String, wrappingKeysBy master: (any MasterKey)? = nil) throws {
        try StoreFolder(path: folder).makeStore(wrappingKeysBy: master)
    }

    /// Checks, without making anything, that the folder is free for a store.
    /// - Throws: ``StoreExists``, ``FolderNotEmpty``, ``StoreIOFailure``.
    public static func checkFolder(_ folder: String) throws {
        try StoreFolder(path: folder).checkIsFree()
    }

    /// Opens a store; the connection for writing is opened with the first write.
    ///
    /// - Parameters:
    ///   - master: What wraps the keys; by default the file beside the folder. It is asked only when contents are.
    ///   - projectors: What makes the stored views; a writer that leaves some out makes their lists outdated.
    ///   - lockTimeout: How long a write waits for other writers until it begins.
    /// - Throws: ``StoreNotFound``, ``NewerStore``, ``UnsafeStore``, ``StoreIOFailure``.
    public static func open(
        _ folder: String, wrappingKeysBy master: (any MasterKey)? = nil, keeping projectors: [any Projector] = [],
        lockTimeout: Span = .milliseconds(10_000)
    ) throws -> SQLiteLedger {
        let folder = StoreFolder(path: folder)
        guard folder.holdsStore else { throw StoreNotFound(folder: folder.path) }
        if folder.isLogEmpty { throw StoreIOFailure.damaged("log.sqlite has lost everything it held") }
        let master = master ?? MasterKeyFile(MasterKeyFile.usualPath(forStoreIn: folder.path))
        let ledger = SQLiteLedger(folder, master, projectors, lockTimeout: lockTimeout)
        try ledger.giveBack(try ledger.takeReader())
        return ledger
    }

    /// Closes the connections once their transactions are over; what comes later throws ``StoreClosed``.
    public func close() throws {
        let (writer, readers) = connections.withLock { connections in
            defer { connections = Connections(isClosed: true) }
            return (connections.writer, connections.idleReaders)
        }
        try writer?.close()
        for reader in readers { try reader.close() }
        try vault.close()
    }

    /// The views that this ledger keeps, by name.
    public var storedViews: [StoredView] { Set(projectors.flatMap(\.views)).sorted { $0.name < $1.name } }

    @discardableResult
    public func write<Outcome>(_ body: (any EntryWriter) throws -> Outcome) throws -> Outcome {
        try transact { try body($0) }
    }

    /// Runs `body` in a write transaction that can do more than append.
    func transact<Outcome>(_ body: (WriteTransaction) throws -> Outcome) throws -> Outcome {
        try writers.write(on: writer, body)
    }

    public func read<Outcome>(_ body: (any EntryReader) throws -> Outcome) throws -> Outcome {
        try reading { try body($0) }
    }

    /// Reads in a snapshot that shows more than entries.
    func reading<Outcome>(_ body: (ReadTransaction) throws -> Outcome) throws -> Outcome {
        let reader = try takeReader()
        defer { try? giveBack(reader) }  // a reader that does not close has nothing to lose
        return try reader.read(body)
    }

    public func alone<Outcome>(at work: String, within timeout: Span, _ body: () throws -> Outcome) throws -> Outcome {
        let held = try WriterLock(path: folder.lock(of: work)).acquire(within: timeout)
        defer { held.release() }
        return try body()
    }

    /// Brings everything from the write-ahead file into the log and empties it.
    /// - Throws: ``StoreBusy`` if somebody reads for longer than a write waits.
    public func emptyJournal() throws {
        let held = try WriterLock(path: folder.lock).acquire(within: lockTimeout)
        defer { held.release() }
        try writer().emptyJournal()
    }

    // Called under the writer lock, so no two threads open it.
    private func writer() throws -> Connection {
        if let writer = try connections.withLock({ try whileOpen($0).writer }) { return writer }
        let writer = try Connection(to: folder, vault, for: .writing, timeout: lockTimeout, keeping: projectors)
        try checkMayBeWritten(writer)
        return try connections.withLock { connections in
            _ = try whileOpen(connections)
            connections.writer = writer
            return writer
        }
    }

    /// What speaks against writing to the store, each in words; empty if nothing does.
    public func objectionsToWriting() throws -> [String] {
        let checks = StoreChecks(folder, vault)
        return checks.objections(toHead: try reading { $0.head })
    }

    private func checkMayBeWritten(_ writer: Connection) throws {
        let checks = StoreChecks(folder, vault)
        let objections = checks.objections(toHead: try writer.read { $0.head })
        guard objections.isEmpty else {
            try writer.close()
            throw StoreReadOnly(folder: folder.path, objections: objections)
        }
        if folder.holdsVault { try vault.vault().settle() }
    }

    private func takeReader() throws -> Connection {
        let (idle, isFirst) = try connections.withLock { connections in
            _ = try whileOpen(connections)
            defer { connections.hasReader = true }
            return (connections.idleReaders.popLast(), !connections.hasReader)
        }
        return try idle
            ?? Connection(to: folder, vault, for: .reading, timeout: lockTimeout, isOneOfMany: !isFirst)
    }

    private func giveBack(_ reader: Connection) throws {
        let isKept = connections.withLock { connections in
            guard !connections.isClosed, connections.idleReaders.count < Self.mostIdleReaders else { return false }
            connections.idleReaders.append(reader)
            return true
        }
        if !isKept { try reader.close() }
    }

    private func whileOpen(_ connections: Connections) throws -> Connections {
        if connections.isClosed { throw StoreClosed(folder: folder.path) }
        return connections
    }
}

public import Almanac
internal import Events
internal import Foundation
internal import GRDB

/// A store that is made from a backup: first the vault, then a copy of the log or an empty one, then what came after it.
///
/// It is made in a folder beside the one that it is for, and takes its name when it is whole.
public final class StoreRestoration {
    private let target: StoreFolder
    private let folder: StoreFolder
    private let master: any MasterKey
    private var ledger: SQLiteLedger?
    private var tree = CompactRange()
    private var vaultNote: String?
    private var hasViews = false
    private var trail: SQLiteAuditTrail?
    private var hasAudit = false

    /// Begins in an empty folder.
    ///
    /// - Parameter folder: Where the store is to be; missing or empty. The folder above must exist.
    /// - Throws: ``StoreExists``, ``FolderNotEmpty``, ``StoreIOFailure``.
    public init(in folder: String, wrappingKeysBy master: (any MasterKey)? = nil) throws {
        let path = StoreFolder.withoutSlash(folder)
        target = StoreFolder(path: path)
        self.folder = StoreFolder(path: path + ".restoring")
        self.master = master ?? MasterKeyFile(MasterKeyFile.usualPath(forStoreIn: path))
        try target.checkIsFree()
        guard mkdir(self.folder.path, 0o700) == 0 else {
            let found = try self.folder.contents
            throw found.isEmpty
                ? StoreIOFailure.system("make", self.folder.path)
                : FolderNotEmpty(folder: self.folder.path, found: found)
        }
    }

    /// The folder while the store is made.
    public var path: String { folder.path }

    /// The last entry so far; 0 before the first.
    public var position: Int64 { tree.size }

    /// Takes a copy of a vault.
    /// - Returns: Entries of which its last checkpoint tells, and the checkpoint; `nil` if it has none.
    /// - Throws: ``VaultOfAnotherStore``; ``StoreIOFailure`` for a file that is no vault.
    public func takeVault(_ path: String, of store: String) throws -> (size: Int64, note: String)? {
        try FileCopy.make(of: path, at: folder.vault)
        let vault = try Vault(folder.vault, with: master)
        defer { try? vault.close() }
        let found = try vault.store()
        guard found == store else { throw VaultOfAnotherStore(path: path, expected: store, found: found) }
        guard let note = try vault.lastCheckpoint() else { return nil }
        vaultNote = note
        // The log is behind it until it is whole.
        try vault.forgetCheckpoint()
        return (try TreeHead(inNote: note).size, note)
    }

    /// Takes a copy of a whole log.
    public func takeLog(_ path: String) throws {
        try FileCopy.make(of: path, at: folder.log)
        try Self.changeJournal(of: folder.log)
        hasViews = true
        try open()
    }

    /// Takes the records of an audit trail that come next; the trail goes on in the store. The log has to be there.
    public func takeAudit(_ records: [AuditRecord]) throws {
        try auditTrail().write(records)
        hasAudit = hasAudit || !records.isEmpty
    }

    /// Where the audit trail ends so far.
    public func auditEnd() throws -> AuditEnd { try auditTrail().end() }

    private func auditTrail() throws -> SQLiteAuditTrail {
        if let trail { return trail }
        let ledger = try opened()
        try AuditSchema.make(at: folder.audit, of: ledger.identity().store)
        try SafeFile.make(folder.auditLock, holding: [])
        let trail = SQLiteAuditTrail(of: ledger)
        self.trail = trail
        return trail
    }

    /// Makes a log without entries.
    public func makeLog(of store: String, checkpointsBy verifier: String) throws {
        guard let identity = StoreIdentity(text: store) else { throw ArchiveLineMalformed(field: "store") }
        try SafeFile.make(folder.log, holding: [])
        try Schema.make(at: folder.log, for: identity, checkpointsBy: try VerifierKey(verifier))
        try open()
    }

    /// Takes what comes next, in one transaction.
    /// - Throws: ``IntegrityBroken`` for an entry that does not come next; ``StoreIOFailure``.
    public func take(_ lines: [ArchiveLine]) throws {
        guard !lines.isEmpty else { return }
        let (ledger, views) = (try opened(), hasViews)
        tree = try ledger.transact { transaction in
            if views { try transaction.keeper.removeAll() }
            var tree = tree
            for line in lines { try transaction.take(line, growing: &tree) }
            return tree
        }
        hasViews = false
    }

    /// Says in the store and in its audit trail that it was restored, and what is missing.
    ///
    /// A trail that was not taken is begun anew.
    /// - Parameters:
    ///   - lost: The signed checkpoint that tells of more; `nil` if none is known.
    ///   - systemUser: Who restores it; `nil` if the system does not say.
    public func finish(at moment: Instant, missing lost: String?, by systemUser: String? = nil) throws {
        let ledger = try opened()
        try auditTrail().write([
            AuditRecord(
                .beginning, at: moment, systemUser: systemUser,
                subject: hasAudit ? "restore with the trail of the backup" : "restore without a trail")
        ])
        try ledger.transact { transaction in
            let number = Int64(try transaction.restorations().count + 1)
            try transaction.keep(
                Restoration(number: number, position: tree.size, restoredAt: moment, lost: lost))
        }
        let kept = try ledger.reading { try $0.lastCheckpoint()?.note }
        let own = try vaultNote.map { try TreeHead(inNote: $0).size <= tree.size ? $0 : nil } ?? nil
        if folder.holdsVault, let note = own ?? kept { try ledger.vault.vault().remember(checkpoint: note) }
        try ledger.emptyJournal()
        try close()
    }

    /// Gives the store its name.
    public func keep() throws {
        try close()
        guard rename(folder.path, target.path) == 0 else { throw StoreIOFailure.system("rename", folder.path) }
        try SafeFile.syncFolder(target.path)
        try SafeFile.syncFolder(target.path + "/..")
    }

    /// Removes everything that was made.
    public func discard() {
        try? close()
        try? FileManager.default.removeItem(atPath: folder.path)
    }

    /// The header hash of the last entry; zeros before the first.
    public func head() throws -> Digest32 { try opened().reading { try $0.headerHash(at: tree.size) } }

    private func close() throws {
        try trail?.close()
        try ledger?.close()
        (trail, ledger) = (nil, nil)
    }

    private func opened() throws -> SQLiteLedger {
        guard let ledger else { throw StoreClosed(folder: folder.path) }
        return ledger
    }

    private func open() throws {
        let ledger = try SQLiteLedger.open(folder.path, wrappingKeysBy: master)
        self.ledger = ledger
        // Also tells the connection that writes where the chain ends.
        tree = try ledger.transact { transaction in
            let tree = try transaction.tree(from: transaction.lastCheckpoint())
            let end = HeadNote(position: tree.size, hash: try transaction.headerHash(at: tree.size))
            transaction.session.chainEnd = end
            return tree
        }
    }

    // A copy is in no journal's mode.
    private static func changeJournal(of path: String) throws {
        try StoreIOFailure.reporting {
            let queue = try DatabaseQueue(path: path)
            try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
            try queue.close()
        }
    }
}

extension WriteTransaction {
    fileprivate func take(_ line: ArchiveLine, growing tree: inout CompactRange) throws {
        switch line {
        case .key(let key): try restore(key)
        case .entry(let entry): tree.append(try restore(entry))
        case .restoration(let restoration): try keep(restoration)
        case .checkpoint(let position, let note):
            guard position == tree.size else {
                throw IntegrityBroken(
                    count: 1, first: Damage("checkpoint \(position)", "it does not follow entry \(position)"))
            }
            try keep(Checkpoint(position: position, note: note, tree: tree.bytes))
        }
    }
}

/// The vault holds the keys of another store.
public struct VaultOfAnotherStore: Error, Hashable, CustomStringConvertible {
    public let path: String
    /// The identity of the store that is restored, as 32 hexadecimal digits.
    public let expected: String
    /// That of the store whose vault it is.
    public let found: String

    /// Says whose vault it is.
    public init(path: String, expected: String, found: String) {
        self.path = path
        self.expected = expected
        self.found = found
    }

    public var description: String {
        "\(path) holds the keys of the store \(found), and the backup is of \(expected): give the vault that belongs to it"
    }
}

internal import Almanac
internal import Foundation
internal import GRDB

extension SQLiteLedger {
    /// Shows the log as it is at one moment, while others go on writing.
    ///
    /// - Parameter vaultCopy: Where to put a copy of the vault of the same moment; `nil` for none. It must not exist yet.
    /// - Throws: ``VaultMissing``, ``StoreBusy``, ``StoreIOFailure``, what `body` throws.
    public func archive<Outcome>(
        copyingVaultTo vaultCopy: String? = nil, _ body: (ArchiveSource) throws -> Outcome
    ) throws -> Outcome {
        // Nobody writes while the vault is copied, so that it has every key the snapshot needs and none that it destroyed.
        let held = try vaultCopy.map { _ in try WriterLock(path: folder.lock).acquire(within: .milliseconds(10_000)) }
        var isHeld = held != nil
        defer { if isHeld { held?.release() } }
        return try reading { transaction in
            let source = try ArchiveSource(transaction)
            if let vaultCopy {
                guard folder.holdsVault else { throw VaultMissing(path: folder.vault) }
                try FileCopy.make(of: folder.vault, at: vaultCopy)
                held?.release()
                isHeld = false
            }
            return try body(source)
        }
    }

    /// Copies the whole log as it is at one moment, while others go on writing.
    ///
    /// - Parameter path: A file that does not exist yet; it is on disk afterwards.
    /// - Returns: The position of the last entry in it.
    public func copyLog(to path: String) throws -> Int64 {
        try FileCopy.make(of: folder.log, at: path)
        return try FileCopy.reading(path) { database in
            try Int64.fetchOne(database, sql: "SELECT ifnull(max(position), 0) FROM entry") ?? 0
        }
    }
}

/// Copies of SQLite's files, made by SQLite.
enum FileCopy {
    /// Copies what a file holds at one moment into a new one that only its owner may read.
    static func make(of source: String, at path: String) throws {
        try SafeFile.make(path, holding: [])
        do {
            try reading(source) { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
            try SafeFile.sync(path)
        } catch {
            unlink(path)
            throw error
        }
    }

    /// Reads a file without changing it.
    static func reading<Outcome>(_ path: String, _ body: (Database) throws -> Outcome) throws -> Outcome {
        try StoreIOFailure.reporting {
            var configuration = Configuration()
            configuration.readonly = true
            configuration.busyMode = .timeout(10)
            configuration.label = "copying"
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            defer { try? queue.close() }  // it was only read
            return try queue.inDatabase(body)
        }
    }
}

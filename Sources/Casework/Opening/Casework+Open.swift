internal import Almanac
public import Events
internal import Foundation
internal import Ledger
internal import Watcher

extension Casework {
    /// Opens the store in a folder, with the clock and the chance of this machine.
    ///
    /// - Parameter masterKey: Where its master key is; it is read when contents are.
    /// - Parameter asking: Who opens it, and what for.
    /// - Throws: ``BrokenLiftChain`` for a catalogue that could not read its own older entries; ``StoreNotFound``,
    ///   ``UnsafeStore``, what else the store throws.
    public static func open(
        _ folder: String, masterKey: MasterKeyPlace = .none, asking: Asking = Asking(),
        catalogue: EventCatalogue = .standard
    ) throws -> Casework {
        try catalogue.check()
        let key = try masterKey.key(ofStoreIn: folder)
        let ledger = try SQLiteLedger.open(folder, wrappingKeysBy: key, keeping: storedViews(catalogue))
        return on(ledger, SQLiteAuditTrail(of: ledger), asking, catalogue)
    }

    /// Makes an empty store in a folder and opens it.
    ///
    /// - Parameter masterKey: Where its master key is to be. If one is there it is used; if none is given, a new one is
    ///   made beside the folder.
    /// - Throws: ``StoreNotMade``; ``StoreExists``, ``FolderNotEmpty``, what else the store throws.
    public static func create(in folder: String, masterKey: MasterKeyPlace = .none) throws -> Casework {
        do {
            try SQLiteLedger.create(in: folder, wrappingKeysBy: try masterKey.keyForNewStore(in: folder))
            try masterKey.remember(inStore: folder)
        } catch let failure as StoreIOFailure {
            throw StoreNotMade(folder: folder, reason: failure.description)
        }
        return try open(folder, masterKey: masterKey)
    }

    /// Checks, without making anything, that a folder is free for a store.
    /// - Throws: what the store throws.
    public static func checkFolder(_ folder: String) throws { try SQLiteLedger.checkFolder(folder) }

    private static func on(
        _ store: any EntryStore, _ audit: any AuditTrail, _ asking: Asking, _ catalogue: EventCatalogue
    ) -> Casework {
        let begun = ContinuousClock.now
        return Casework(
            on: store, audit: audit, asking: asking, catalogue: catalogue,
            clock: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000)) },
            stopwatch: Stopwatch { .milliseconds(Int64((ContinuousClock.now - begun) / .milliseconds(1))) })
    }
}

/// A store could not be made.
public struct StoreNotMade: Error, Hashable, Sendable, CustomStringConvertible {
    public let folder: String
    /// What the system says.
    public let reason: String

    public var description: String { "cannot make a store in \(folder): \(reason)" }
}

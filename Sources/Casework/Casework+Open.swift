internal import Almanac
public import Events
internal import Foundation
internal import Ledger
internal import Watcher

extension Casework {
    /// Opens the store in a folder, with the clock and the chance of this machine.
    /// - Throws: ``BrokenLiftChain`` for a catalogue that could not read its own older entries; ``StoreNotFound``,
    ///   ``UnsafeStore``, what else the store throws.
    public static func open(_ folder: String, catalogue: EventCatalogue = .standard) throws -> Casework {
        try catalogue.check()
        return on(try SQLiteLedger.open(folder, keeping: storedViews(catalogue)), catalogue)
    }

    /// Makes an empty store in a folder and opens it.
    /// - Throws: ``StoreNotMade``; ``StoreExists``, ``FolderNotEmpty``, what else the store throws.
    public static func create(in folder: String) throws -> Casework {
        do {
            try SQLiteLedger.create(in: folder)
        } catch let failure as StoreIOFailure {
            throw StoreNotMade(folder: folder, reason: failure.description)
        }
        return try open(folder)
    }

    /// Checks, without making anything, that a folder is free for a store.
    /// - Throws: what the store throws.
    public static func checkFolder(_ folder: String) throws { try SQLiteLedger.checkFolder(folder) }

    private static func on(_ store: any EntryStore, _ catalogue: EventCatalogue) -> Casework {
        let begun = ContinuousClock.now
        return Casework(
            on: store, catalogue: catalogue,
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

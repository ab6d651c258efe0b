internal import Ledger

extension Casework {
    /// The store with its files, for work that is about them.
    /// - Throws: ``StoreWithoutFiles``.
    var ledger: SQLiteLedger {
        get throws {
            guard let ledger = door.backroom as? SQLiteLedger else { throw StoreWithoutFiles() }
            return ledger
        }
    }
}

/// The store is in memory alone, so there is nothing to verify, to erase from disk or to back up.
struct StoreWithoutFiles: Error, Hashable, CustomStringConvertible {
    var description: String { "this store has no files" }
}

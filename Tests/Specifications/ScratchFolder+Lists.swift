internal import Ledger

extension ScratchFolder {
    /// Appends an entry to a store as software would that knows no lists, so that they fall behind.
    package func appendPastTheLists(_ name: String) throws { try SQLiteLedger.open(self[name]).append(.number(404)) }
}

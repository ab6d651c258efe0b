internal import Events

extension ReadTransaction {
    /// Hands over the links of the chain after a position, in order, with a header to hash them by.
    func forEachLink(after position: Int64, _ body: (ChainLink, inout EntryHeader) throws -> Void) throws {
        let sql = """
            SELECT \(ChainLink.columns) FROM \(SelectionQuery.source) WHERE entry.position > ?1 ORDER BY entry.position
            """
        var header = EntryHeader()
        try session.withStatement(for: sql) { statement in
            statement.bind(position, at: 1)
            while try statement.step() { try body(ChainLink(from: statement, in: self), &header) }
        }
    }

    /// The header hash of an entry; zeros for position 0.
    func headerHash(at position: Int64) throws -> Digest32 {
        guard position > 0 else { return .zero }
        let sql = "SELECT \(ChainLink.columns) FROM \(SelectionQuery.source) WHERE entry.position = ?1"
        return try session.withStatement(for: sql) { statement in
            statement.bind(position, at: 1)
            guard try statement.step() else { throw StoreIOFailure.damaged("entry \(position) is missing") }
            var header = EntryHeader()
            return try ChainLink(from: statement, in: self).hash(by: &header)
        }
    }

    /// The header of the entry at a place; `nil` if there is none.
    func header(at position: Int64) throws -> LoggedEntry? {
        let sql = "SELECT \(SelectionQuery.columns) FROM \(SelectionQuery.source) WHERE entry.position = ?1"
        return try session.withStatement(for: sql) { statement in
            statement.bind(position, at: 1)
            return try statement.step() ? header(from: statement) : nil
        }
    }

    /// All checkpoints that the log holds, in order.
    func checkpoints() throws -> [Checkpoint] {
        try session.withStatement(for: "SELECT position, note, tree FROM checkpoint ORDER BY position") { statement in
            var found: [Checkpoint] = []
            while try statement.step() {
                found.append(
                    Checkpoint(position: statement.number(0), note: statement.text(1), tree: statement.bytes(2)))
            }
            return found
        }
    }

    /// The last checkpoint that the log holds; `nil` before the first.
    func lastCheckpoint() throws -> Checkpoint? {
        try session.withStatement(for: "SELECT position, note, tree FROM checkpoint ORDER BY position DESC LIMIT 1") {
            try $0.step() ? Checkpoint(position: $0.number(0), note: $0.text(1), tree: $0.bytes(2)) : nil
        }
    }

    /// Whose log this is, and what checks the signatures of its checkpoints.
    func identity() throws -> (store: StoreIdentity, verifier: VerifierKey) {
        try session.withStatement(for: "SELECT identity, verifier FROM store") { row in
            guard try row.step(), let store = StoreIdentity(text: row.text(0)) else {
                throw StoreIOFailure.damaged("a log that does not say whose it is")
            }
            return (store, try VerifierKey(row.text(1)))
        }
    }
}

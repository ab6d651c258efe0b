internal import Events

extension ReadTransaction {
    /// Hands over the links of the chain after a position, in order, with a header to hash them by.
    func forEachLink(after position: Int64, _ body: (ChainLink, inout EntryHeader) throws -> Void) throws {
        var header = EntryHeader()
        try forEachLinkRow(after: position) { link, _ in try body(link, &header) }
    }

    /// Hands over the links of the chain after a position, in order, each with its row.
    func forEachLinkRow(after position: Int64, _ body: (ChainLink, PreparedStatement) throws -> Void) throws {
        let sql = """
            SELECT \(ChainLink.columns) FROM \(SelectionQuery.source) WHERE entry.position > ?1 ORDER BY entry.position
            """
        try session.withStatement(for: sql) { row in
            row.bind(position, at: 1)
            while try row.step() { try body(ChainLink(from: row, in: self), row) }
        }
    }

    /// The tree of all entries, as far as it is needed to go on, computed from a checkpoint or from the beginning.
    func tree(from checkpoint: Checkpoint?) throws -> CompactRange {
        var tree = try checkpoint.map { try CompactRange(bytes: $0.tree) } ?? CompactRange()
        try forEachLink(after: tree.size) { link, header in tree.append(link.hash(by: &header)) }
        return tree
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
        try session.withStatement(for: "SELECT \(Checkpoint.columns) FROM checkpoint ORDER BY position") { row in
            var found: [Checkpoint] = []
            while try row.step() { found.append(Checkpoint(row)) }
            return found
        }
    }

    /// The last checkpoint that the log holds; `nil` before the first.
    func lastCheckpoint() throws -> Checkpoint? {
        let sql = "SELECT \(Checkpoint.columns) FROM checkpoint ORDER BY position DESC LIMIT 1"
        return try session.withStatement(for: sql) { try $0.step() ? Checkpoint($0) : nil }
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

extension Checkpoint {
    fileprivate static let columns = "position, note, tree"

    fileprivate init(_ row: PreparedStatement) {
        self.init(position: row.number(0), note: row.text(1), tree: row.bytes(2))
    }
}

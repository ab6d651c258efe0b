internal import Almanac
internal import Events
internal import GRDB
internal import GRDBSQLite

/// What an open connection keeps between transactions: its prepared statements and the names it has met.
final class Session {
    let streams: NameTable<StoredStream>
    let types: NameTable<StoredType>
    let findEntry: PreparedStatement
    let findVersion: PreparedStatement
    let findStreams: PreparedStatement
    let findGreatestID: PreparedStatement
    let keys: KeyRing
    let sealer: EntrySealer
    let rollback: PreparedStatement
    /// The last entry that this connection has added, and its header hash; `nil` if that has to be looked up.
    var chainEnd: HeadNote?
    /// The tree of all entries up to ``chainEnd``; `nil` if it has to be computed from the last checkpoint.
    var tree: CompactRange?
    /// The position of a checkpoint that the log holds; there may be later ones.
    var checkpointed: Int64 = 0

    private let database: Database
    private let pageSize: Int64
    private let findHead: PreparedStatement
    private let begin: PreparedStatement
    private let commit: PreparedStatement
    private let findDataVersion: PreparedStatement
    private var dataVersion: Int64?
    private var statements: [String: PreparedStatement] = [:]

    init(on database: Database, _ vault: VaultAccess) throws {
        func prepare(_ sql: String) throws -> PreparedStatement { try PreparedStatement(sql, on: database) }
        self.database = database
        pageSize = try Int64.fetchOne(database, sql: "PRAGMA page_size") ?? 4_096
        streams = try NameTable(on: database)
        types = try NameTable(on: database)
        findEntry = try prepare(
            "SELECT \(SelectionQuery.columns) FROM \(SelectionQuery.source) WHERE entry.id = ?")
        findVersion = try prepare("SELECT max(version) FROM entry WHERE stream = ?")
        findStreams = try prepare("SELECT name FROM stream WHERE name > ? AND name < ? ORDER BY name")
        findGreatestID = try prepare("SELECT id FROM entry ORDER BY id DESC LIMIT 1")
        keys = KeyRing(
            vault,
            find: try prepare("SELECT id FROM data_key WHERE subject = ? AND class = ? AND state = 0"),
            add: try prepare("INSERT INTO data_key (subject, class, state) VALUES (?, ?, 0) RETURNING id"))
        sealer = EntrySealer(keys)
        findHead = try prepare("SELECT position, recorded_at FROM entry ORDER BY position DESC LIMIT 1")
        begin = try prepare(database.configuration.readonly ? "BEGIN DEFERRED" : "BEGIN IMMEDIATE")
        commit = try prepare("COMMIT")
        findDataVersion = try prepare("PRAGMA data_version")
        rollback = try prepare("ROLLBACK")
    }

    func prepare(_ sql: String) throws -> PreparedStatement { try PreparedStatement(sql, on: database) }

    /// Runs `body` between BEGIN and COMMIT; rolls back if it throws.
    func transaction<Outcome>(_ body: (LogHead) throws -> Outcome) throws -> Outcome {
        try begin.run()
        do {
            // A deferred transaction begins with its first reading: here, not somewhere later.
            let head = try findHead.first { row in
                LogHead(position: row.number(0), recordedAt: Instant(milliseconds: row.number(1)))
            }
            let outcome = try body(head ?? .empty)
            try commit.run()
            return outcome
        } catch {
            // After some errors SQLite has rolled back by itself.
            if isInTransaction { try rollback.run() }
            forgetNames()
            keys.forget()
            throw error
        }
    }

    /// Whether another connection, of this process or another, has written since this was asked last; true the first time.
    func othersHaveWritten() throws -> Bool {
        let found = try findDataVersion.first { $0.number(0) }
        defer { dataVersion = found }
        return found != dataVersion
    }

    /// False outside a transaction, and inside one that SQLite has rolled back by itself.
    var isInTransaction: Bool { database.isInsideTransaction }

    /// Forgets the names and the end of the chain, because a rollback has taken some back.
    func forgetNames() {
        streams.forget()
        types.forget()
        (chainEnd, tree, checkpointed) = (nil, nil, 0)
    }

    /// What was written to the write-ahead file since the journal was last looked after; inside a transaction that has
    /// just begun 0 until it has outgrown the cache.
    var bytesWritten: Int64 { bytesWritten(startingAnew: false) }

    private func bytesWritten(startingAnew: Bool) -> Int64 {
        var (pages, most) = (CInt(0), CInt(0))
        sqlite3_db_status(
            database.sqliteConnection, SQLITE_DBSTATUS_CACHE_WRITE, &pages, &most, startingAnew ? 1 : 0)
        return Int64(pages) * pageSize
    }

    /// Empties the write-ahead file if the last transaction wrote more than `limit` bytes; the caller holds the writer lock.
    ///
    /// A reader may need the file still, and is not waited for. `timeout` is what the connection waits otherwise.
    func giveBackJournal(over limit: Int64, waitingThen timeout: Span) {
        // Asking for the size of the file instead would make the next append slower by a third.
        guard bytesWritten(startingAnew: true) > limit else { return }
        // The transaction is over: if this fails, nothing is lost but room, and the next large one tries again.
        try? database.execute(
            sql: """
                PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE);
                PRAGMA busy_timeout = \(timeout.milliseconds)
                """)
    }

    /// Brings everything from the write-ahead file into the log and empties it.
    /// - Returns: False if somebody reads what stands there.
    func emptyJournal() throws -> Bool {
        try Int64.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)") == 0
    }

    /// What SQLite finds wrong with the file, in its words; empty if nothing is.
    func problems() throws -> [String] {
        try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
    }

    /// What the file says of its tables otherwise than it was made, in words; empty if nothing.
    func strangeSchema() throws -> [String] { try SchemaComparison.differences(of: database, from: Schema.everything) }

    /// Lends the statement of a query; a second one if the first is in use further out.
    func withStatement<Outcome>(
        for sql: String, _ body: (PreparedStatement) throws -> Outcome
    ) throws -> Outcome {
        let statement = try statements.removeValue(forKey: sql) ?? prepare(sql)
        defer {
            statement.reset()
            // Queries by types are many; the few that come again and again find their place here.
            if statements.count < 64 { statements[sql] = statement }
        }
        return try body(statement)
    }
}

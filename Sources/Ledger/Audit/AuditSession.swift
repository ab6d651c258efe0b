internal import Almanac
internal import Events
internal import GRDB

/// What an open connection to the trail keeps between transactions.
final class AuditSession {
    /// What the first record is chained to.
    let beginning: Digest32
    private let database: Database
    private let begin: PreparedStatement
    private let commit: PreparedStatement
    private let rollback: PreparedStatement
    private let findEnd: PreparedStatement
    private let insertRecord: PreparedStatement
    private let insertMention: PreparedStatement
    private let insertName: PreparedStatement
    private let findName: PreparedStatement
    // The numbers of names never change, but a rollback takes new ones back.
    private var names: [[UInt8]: Int64] = [:]

    init(on database: Database, of store: StoreIdentity) throws {
        func prepare(_ sql: String) throws -> PreparedStatement { try PreparedStatement(sql, on: database) }
        self.database = database
        beginning = AuditEntry.beginning(of: store)
        begin = try prepare(database.configuration.readonly ? "BEGIN DEFERRED" : "BEGIN IMMEDIATE")
        commit = try prepare("COMMIT")
        rollback = try prepare("ROLLBACK")
        findEnd = try prepare("SELECT position, hash FROM record ORDER BY position DESC LIMIT 1")
        insertRecord = try prepare("INSERT INTO record (position, at, body, hash) VALUES (?, ?, ?, ?)")
        insertMention = try prepare("INSERT INTO mention (name, position) VALUES (?, ?)")
        insertName = try prepare("INSERT INTO name (text) VALUES (?) RETURNING id")
        findName = try prepare("SELECT id FROM name WHERE text = ?")
    }

    func prepare(_ sql: String) throws -> PreparedStatement { try PreparedStatement(sql, on: database) }

    /// Runs `body` between BEGIN and COMMIT; rolls back if it throws.
    func transaction<Outcome>(_ body: (AuditEnd) throws -> Outcome) throws -> Outcome {
        try begin.run()
        do {
            let outcome = try body(try end())
            try commit.run()
            return outcome
        } catch {
            // After some errors SQLite has rolled back by itself.
            if isInTransaction { try rollback.run() }
            names = [:]
            throw error
        }
    }

    /// Runs `body` so that what it did can be taken back alone, which happens if it throws.
    func savepoint<Outcome>(_ body: () throws -> Outcome) throws -> Outcome {
        try database.execute(sql: "SAVEPOINT work")
        do {
            let outcome = try body()
            try database.execute(sql: "RELEASE work")
            return outcome
        } catch {
            names = [:]
            if isInTransaction { try database.execute(sql: "ROLLBACK TO work; RELEASE work") }
            throw error
        }
    }

    /// False outside a transaction, and inside one that SQLite has rolled back by itself.
    var isInTransaction: Bool { database.isInsideTransaction }

    /// Where the trail ends.
    func end() throws -> AuditEnd {
        try findEnd.first { AuditEnd(position: $0.number(0), hash: try $0.hash(1)) }
            ?? AuditEnd(position: 0, hash: beginning)
    }

    /// Adds a record after the last one.
    /// - Returns: Where the trail ends now.
    func add(_ record: AuditRecord, _ body: [UInt8], after end: AuditEnd) throws -> AuditEnd {
        let position = end.position + 1
        let hash = AuditEntry.hash(of: body, after: end.hash)
        insertRecord.bind(position, at: 1)
        insertRecord.bind(record.at.milliseconds, at: 2)
        try body.withUnsafeBytes { body in
            try hash.withUnsafeBytes { hash in
                insertRecord.bind(borrowed: body, at: 3)
                insertRecord.bind(borrowed: hash, at: 4)
                try insertRecord.run()
            }
        }
        for mention in record.mentions {
            insertMention.bind(try number(of: mention), at: 1)
            insertMention.bind(position, at: 2)
            try insertMention.run()
        }
        return AuditEnd(position: position, hash: hash)
    }

    private func number(of name: String) throws -> Int64 {
        let bytes = Array(name.utf8)
        if let number = names[bytes] { return number }
        findName.bind(name, at: 1)
        var number = try findName.first { $0.number(0) }
        if number == nil {
            insertName.bind(name, at: 1)
            number = try insertName.first { $0.number(0) }
        }
        guard let number else { throw StoreIOFailure.damaged("a name without a number") }
        names[bytes] = number
        return number
    }

    /// What is wrong with the file and its tables, in words; empty if nothing is.
    func problems() throws -> [String] {
        try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
            + SchemaComparison.differences(of: database, from: AuditSchema.everything)
    }
}

internal import Events
internal import GRDB

/// The tables of the audit trail.
enum AuditSchema {
    /// "THCA": marks the file as a trail of ours.
    static let form = FileForm(file: "audit.sqlite", applicationID: 0x5448_4341, version: 1)

    /// Makes a trail in a file that does not exist yet; it is on disk afterwards, without files beside it.
    /// - Parameter record: What it begins with; `nil` for a trail without records.
    static func make(at path: String, of store: StoreIdentity, beginningWith record: AuditRecord? = nil) throws {
        try SafeFile.make(path, holding: [])
        try StoreIOFailure.reporting {
            var configuration = Configuration()
            configuration.label = "making the audit trail"
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
                try database.inTransaction(.immediate) {
                    try database.execute(
                        sql: """
                            PRAGMA application_id = \(form.applicationID); PRAGMA user_version = \(form.version);
                            \(everything)
                            """)
                    try database.execute(
                        sql: "INSERT INTO trail (id, store) VALUES (1, ?)", arguments: [store.text])
                    if let record {
                        let session = try AuditSession(on: database, of: store)
                        _ = try session.add(record, record.json.canonicalBytes, after: session.end())
                    }
                    return .commit
                }
                // Closing would do it too, but say nothing if it fails.
                try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            }
            try queue.close()
        }
    }

    /// All tables, indexes and triggers.
    static var everything: String { tables + "\n" + triggers }

    // Names are kept once: a list of a thousand cases mentions each of them.
    private static let tables = """
        CREATE TABLE trail (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            store TEXT NOT NULL -- whose trail it is
        ) STRICT;
        CREATE TABLE record (
            position INTEGER PRIMARY KEY,
            at INTEGER NOT NULL, -- milliseconds since 1970, UTC, as in the body
            body BLOB NOT NULL, -- canonical JSON
            hash BLOB NOT NULL CHECK (length(hash) = 32) -- SHA-256 of the hash before and the body
        ) STRICT;
        CREATE INDEX record_by_time ON record (at);
        CREATE TABLE name (
            id INTEGER PRIMARY KEY,
            text TEXT NOT NULL UNIQUE -- case/REF or actor/REF
        ) STRICT;
        CREATE TABLE mention (
            name INTEGER NOT NULL REFERENCES name,
            position INTEGER NOT NULL REFERENCES record,
            PRIMARY KEY (name, position)
        ) STRICT, WITHOUT ROWID;
        """

    private static let triggers =
        ["trail", "record", "name", "mention"].map { table in
            """
            CREATE TRIGGER \(table)_is_not_changed BEFORE UPDATE ON \(table)
            BEGIN SELECT RAISE(ABORT, 'append-only: \(table) is never changed'); END;
            CREATE TRIGGER \(table)_is_not_removed BEFORE DELETE ON \(table)
            BEGIN SELECT RAISE(ABORT, 'append-only: \(table) is never removed'); END;
            """
        }.joined(separator: "\n") + """

            CREATE TRIGGER record_comes_next BEFORE INSERT ON record
            WHEN NEW.position IS NOT (SELECT ifnull(max(position), 0) + 1 FROM record)
            BEGIN SELECT RAISE(ABORT, 'append-only: a record comes after the last one'); END;
            """
}

extension AuditRecord {
    /// What the record is found by.
    var mentions: [String] {
        // By their bytes: names that only look alike are different ones.
        var seen: Set<[UInt8]> = []
        let names = cases.map { Self.mention(of: $0) } + [actor, actingAs].compactMap { $0.map(Self.mention) }
        return names.filter { seen.insert(Array($0.utf8)).inserted }
    }

    static func mention(of reference: CaseRef) -> String { "case/" + reference.rawValue }
    static func mention(of actor: ActorRef) -> String { "actor/" + actor.rawValue }
}

internal import GRDB

/// The tables of the log.
enum Schema {
    /// "THCR": marks the file as a log of ours.
    static let applicationID: Int64 = 0x5448_4352
    /// The form of the tables; a store of another form is refused.
    static let version: Int64 = 4
    static let form = FileForm(file: "the log", applicationID: applicationID, version: version)

    /// Makes an empty log in an empty file, which is closed and on disk afterwards, without files beside it.
    static func make(at path: String, for store: StoreIdentity, checkpointsBy verifier: VerifierKey) throws {
        try StoreIOFailure.reporting {
            var configuration = Configuration()
            configuration.label = "making"
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
                try database.inTransaction(.immediate) {
                    try database.execute(
                        sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
                    try database.execute(sql: everything)
                    try database.execute(
                        sql: "INSERT INTO store (id, identity, verifier) VALUES (1, ?, ?)",
                        arguments: [store.text, verifier.description])
                    return .commit
                }
                // Closing would do it too, but say nothing if it fails, and the journal stays behind when the log is renamed.
                try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            }
            try queue.close()
        }
    }

    /// All tables, indexes and triggers.
    static var everything: String { [tables, triggers, ViewSchema.tables, MemoSchema.tables].joined(separator: "\n") }

    // Names of streams and types are kept once. What an entry says is apart from where it stands, because it can be erased.
    private static let tables = """
        CREATE TABLE store (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            identity TEXT NOT NULL, -- 32 hexadecimal digits
            verifier TEXT NOT NULL -- checks the signatures of checkpoints
        ) STRICT;
        CREATE TABLE stream (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE
        ) STRICT;
        CREATE TABLE type (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE
        ) STRICT;
        CREATE TABLE data_key ( -- the keys themselves are in the vault
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            subject TEXT NOT NULL, -- the stream whose contents it seals
            class TEXT NOT NULL, -- of retention
            state INTEGER NOT NULL -- 0 in use, 1 condemned, 2 destroyed
        ) STRICT;
        CREATE UNIQUE INDEX data_key_in_use ON data_key (subject, class) WHERE state = 0;
        CREATE INDEX data_key_condemned ON data_key (id) WHERE state = 1;
        CREATE TABLE entry (
            position INTEGER PRIMARY KEY,
            stream INTEGER NOT NULL REFERENCES stream,
            version INTEGER NOT NULL,
            type INTEGER NOT NULL REFERENCES type,
            schema_version INTEGER NOT NULL,
            id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
            occurred_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
            occurred_offset INTEGER NOT NULL, -- minutes
            occurred_precision INTEGER NOT NULL, -- 0 instant, 1 half day, 2 day
            recorded_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
            key INTEGER NOT NULL REFERENCES data_key,
            links BLOB, -- ids of 16 bytes
            payload_hash BLOB NOT NULL CHECK (length(payload_hash) = 32),
            previous BLOB NOT NULL CHECK (length(previous) = 32), -- hash of the header before
            UNIQUE (stream, version)
        ) STRICT;
        CREATE INDEX entry_by_type ON entry (type); -- within a type by position, which every index ends with
        CREATE TABLE payload (
            position INTEGER PRIMARY KEY REFERENCES entry,
            body BLOB NOT NULL -- sealed: nonce, ciphertext, tag
        ) STRICT;
        CREATE TABLE erasure (
            position INTEGER PRIMARY KEY REFERENCES entry, -- whose payload is gone
            cause INTEGER NOT NULL REFERENCES entry -- the account of it
        ) STRICT;
        CREATE TABLE checkpoint (
            position INTEGER PRIMARY KEY, -- of the last entry it tells of
            note TEXT NOT NULL, -- signed
            tree BLOB NOT NULL -- all that is needed to go on from there
        ) STRICT;
        CREATE TABLE restoration ( -- from a backup, with the gap that may lie behind it
            id INTEGER PRIMARY KEY,
            position INTEGER NOT NULL, -- of the last entry that was brought back
            restored_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
            lost TEXT -- the signed checkpoint that tells of more; NULL if none is known
        ) STRICT;
        """

    private static let triggers =
        ["store", "stream", "type", "entry", "payload", "erasure", "checkpoint", "restoration"].map { table in
            """
            CREATE TRIGGER \(table)_is_not_changed BEFORE UPDATE ON \(table)
            BEGIN SELECT RAISE(ABORT, 'append-only: \(table) is never changed'); END;
            CREATE TRIGGER \(table)_is_not_removed BEFORE DELETE ON \(table)
            \(table == "payload" ? erasedOnly : "")
            BEGIN SELECT RAISE(ABORT, 'append-only: \(table) is never removed'); END;
            """
        }.joined(separator: "\n") + """

            CREATE TRIGGER entry_comes_next BEFORE INSERT ON entry
            WHEN NEW.position IS NOT (SELECT ifnull(max(position), 0) + 1 FROM entry)
            BEGIN SELECT RAISE(ABORT, 'append-only: an entry comes after the last one'); END;
            """

    private static let erasedOnly = "WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE position = OLD.position)"
}

/// The store was made by a newer version of this software.
public struct NewerStore: Error, Hashable, CustomStringConvertible {
    public let folder: String
    /// The form of the store.
    public let found: Int64
    /// The newest form this software knows.
    public let supported: Int64

    /// Says which form was found and which is known.
    public init(folder: String, found: Int64, supported: Int64) {
        self.folder = folder
        self.found = found
        self.supported = supported
    }

    public var description: String {
        "the store in \(folder) has form \(found), this software knows up to \(supported): update the software"
    }
}

/// The store was made by an older version of this software, in a form that is not read any more.
public struct OlderStore: Error, Hashable, CustomStringConvertible {
    public let folder: String
    /// The form of the store.
    public let found: Int64
    /// The form this software knows.
    public let supported: Int64

    /// Says which form was found and which is known.
    public init(folder: String, found: Int64, supported: Int64) {
        self.folder = folder
        self.found = found
        self.supported = supported
    }

    public var description: String {
        "the store in \(folder) has form \(found), in which contents were not sealed, and this software knows form "
            + "\(supported): make a new store and import what the old one was made from"
    }
}

internal import GRDB

/// The tables of the log.
enum Schema {
    /// "THCR": marks the file as a log of ours.
    static let applicationID: Int64 = 0x5448_4352
    /// The form of the tables; a store of a newer form is refused.
    static let version: Int64 = 3
    /// The forms that can be read as they are: form 1 has no stored views, form 2 no memos. Writing brings them to the newest.
    static let readable: ClosedRange<Int64> = 1...version

    /// Makes an empty log in an empty file, which is closed and on disk afterwards, without files beside it.
    static func make(at path: String) throws {
        do {
            var configuration = Configuration()
            configuration.label = "making"
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
                try database.inTransaction(.immediate) {
                    try database.execute(
                        sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
                    try database.execute(sql: tables)
                    try database.execute(sql: triggers)
                    try database.execute(sql: ViewSchema.tables)
                    try database.execute(sql: MemoSchema.tables)
                    return .commit
                }
            }
            try queue.close()
        } catch let error as DatabaseError {
            throw StoreIOFailure(error)
        }
    }

    /// Brings a store of an older form to the newest. Its settings are safe, and the caller holds the lock.
    /// - Returns: Whether the form was older.
    static func upgrade(_ database: Database) throws -> Bool {
        let found = try Int64.fetchOne(database, sql: "PRAGMA user_version") ?? version
        guard found < version else { return false }
        try database.inTransaction(.immediate) {
            if found < 2 { try database.execute(sql: ViewSchema.tables) }
            try database.execute(sql: MemoSchema.tables)
            try database.execute(sql: "PRAGMA user_version = \(version)")
            return .commit
        }
        return true
    }

    // Names of streams and types are kept once. What an entry says is apart from where it stands: it will be sealed.
    private static let tables = """
        CREATE TABLE stream (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE
        ) STRICT;
        CREATE TABLE type (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE
        ) STRICT;
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
            UNIQUE (stream, version)
        ) STRICT;
        CREATE INDEX entry_by_type ON entry (type); -- within a type by position, which every index ends with
        CREATE TABLE payload (
            position INTEGER PRIMARY KEY REFERENCES entry,
            attributes BLOB NOT NULL,
            data BLOB NOT NULL
        ) STRICT;
        """

    private static let triggers =
        ["stream", "type", "entry", "payload"].map { table in
            """
            CREATE TRIGGER \(table)_is_not_changed BEFORE UPDATE ON \(table)
            BEGIN SELECT RAISE(ABORT, 'append-only: \(table) is never changed'); END;
            CREATE TRIGGER \(table)_is_not_removed BEFORE DELETE ON \(table)
            BEGIN SELECT RAISE(ABORT, 'append-only: \(table) is never removed'); END;
            """
        }.joined(separator: "\n") + """

            CREATE TRIGGER entry_comes_next BEFORE INSERT ON entry
            WHEN NEW.position IS NOT (SELECT ifnull(max(position), 0) + 1 FROM entry)
            BEGIN SELECT RAISE(ABORT, 'append-only: an entry comes after the last one'); END;
            """
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

/// The tables of the desk.
enum DeskSchema {
    static let tables = """
        CREATE TABLE IF NOT EXISTS session (
            hash BLOB PRIMARY KEY CHECK (length(hash) = 32), -- SHA-256 of what the browser holds
            holder TEXT NOT NULL, -- by what its holder was recognised
            begun INTEGER NOT NULL, -- milliseconds since 1970, UTC, as all times here
            seen INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS answer (
            hash BLOB PRIMARY KEY CHECK (length(hash) = 32), -- SHA-256 of who asked and the key they gave
            request BLOB NOT NULL CHECK (length(request) = 32), -- SHA-256 of what was asked
            begun INTEGER NOT NULL,
            status INTEGER, -- none while the answer is being made
            headers TEXT,
            body BLOB
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS answer_by_age ON answer (begun);
        CREATE TABLE IF NOT EXISTS feed (
            id TEXT PRIMARY KEY,
            hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32), -- SHA-256 of the secret in the link
            holder TEXT NOT NULL,
            begun INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS failure (
            at INTEGER NOT NULL, -- when somebody tried to sign in and could not
            source TEXT NOT NULL -- from where
        ) STRICT;
        CREATE INDEX IF NOT EXISTS failure_by_age ON failure (at);
        """
}

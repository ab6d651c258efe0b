internal import GRDB

/// The tables of the vault.
enum VaultSchema {
    /// "THCV": marks the file as a vault of ours.
    static let applicationID: Int64 = 0x5448_4356
    static let version: Int64 = 1

    static let tables = """
        CREATE TABLE vault (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            store TEXT NOT NULL, -- whose vault it is
            master TEXT NOT NULL, -- fingerprint of the key that wraps the others
            signing BLOB NOT NULL, -- wrapped: signs checkpoints
            checkpoint TEXT -- the last one, so that an older copy of the log is noticed
        ) STRICT;
        CREATE TABLE data_key (
            id INTEGER PRIMARY KEY, -- as in the log
            wrapped BLOB NOT NULL
        ) STRICT;
        """

    /// Sets what keeps the vault safe; to be done after every opening.
    static func prepare(_ database: Database) throws {
        // EXTRA: a rollback journal that was deleted does not come back after a loss of power.
        try database.execute(
            sql: "PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF")
    }
}

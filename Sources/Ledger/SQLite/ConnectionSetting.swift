internal import GRDB
internal import SQLiteSettings

/// A setting that a connection must have, read back after it was set.
struct ConnectionSetting {
    let name: String
    let value: String
    /// False if it is a property of the file.
    let isSetHere: Bool

    private init(_ name: String, _ value: String, isSetHere: Bool = true) {
        self.name = name
        self.value = value
        self.isSetHere = isSetHere
    }

    /// In the order in which they are set and checked.
    private static func all(for form: FileForm) -> [ConnectionSetting] {
        [
            ConnectionSetting("application_id", String(form.applicationID), isSetHere: false),
            ConnectionSetting("user_version", String(form.version), isSetHere: false),
            ConnectionSetting("journal_mode", "wal", isSetHere: false),
        ] + safe
    }

    private static let safe = [
        // FULL: what is acknowledged is on disk.
        ConnectionSetting("synchronous", "2"),
        ConnectionSetting("foreign_keys", "1"),
        // So that INSERT OR REPLACE meets the triggers that forbid removal.
        ConnectionSetting("recursive_triggers", "1"),
        ConnectionSetting("secure_delete", "1"),
        ConnectionSetting("trusted_schema", "0"),
        ConnectionSetting("cell_size_check", "1"),
    ]

    /// Sets everything on a connection and reads it back.
    ///
    /// For reading it is enough that the file is one of ours: where the rest does not hold, the store is only read.
    /// - Returns: What was found, by name.
    /// - Throws: ``UnsafeStore`` for the first setting that does not hold; ``NewerStore``, ``OlderStore``.
    static func apply(
        to database: Database, of folder: StoreFolder, for purpose: Connection.Purpose, form: FileForm = Schema.form
    ) throws -> [String: String] {
        var findings: [String: String] = [:]
        for setting in all(for: form) {
            if setting.isSetHere { try database.execute(sql: "PRAGMA \(setting.name) = \(setting.value)") }
            let found = try String.fetchOne(database, sql: "PRAGMA \(setting.name)") ?? "nothing"
            if purpose == .writing || !setting.isSetHere { try setting.check(found, in: folder, of: form) }
            findings[setting.name] = found
        }
        guard sqlite_settings_skip_checkpoint_on_close(database.sqliteConnection) || purpose == .reading else {
            throw UnsafeStore(file: form.file, setting: "NO_CKPT_ON_CLOSE", expected: "1", found: "0")
        }
        findings["NO_CKPT_ON_CLOSE"] = "1"
        return findings
    }

    private func check(_ found: String, in folder: StoreFolder, of form: FileForm) throws {
        guard found != value else { return }
        if name == "user_version", let version = Int64(found) {
            if (1..<form.version).contains(version) {
                throw OlderStore(folder: folder.path, found: version, supported: form.version)
            }
            if version > form.version {
                throw NewerStore(folder: folder.path, found: version, supported: form.version)
            }
        }
        throw UnsafeStore(file: form.file, setting: name, expected: value, found: found)
    }
}

/// What marks a SQLite file as ours.
struct FileForm {
    /// What it is called in messages.
    let file: String
    let applicationID: Int64
    /// The form of the tables.
    let version: Int64
}

/// A setting that keeps the log or the audit trail safe does not hold, so the file is not used.
public struct UnsafeStore: Error, Hashable, CustomStringConvertible {
    /// Which file it is about.
    public let file: String
    /// SQLite's name of the setting.
    public let setting: String
    public let expected: String
    public let found: String

    /// Says which setting does not hold.
    public init(file: String = "the log", setting: String, expected: String, found: String) {
        self.file = file
        self.setting = setting
        self.expected = expected
        self.found = found
    }

    public var description: String {
        "\(setting) of \(file) must be \(expected), found \(found): "
            + (["application_id", "user_version", "journal_mode"].contains(setting)
                ? "the file was changed by other software, or is none of ours; restore it from a backup"
                : "this build of SQLite does not keep it safe; use another one")
    }
}

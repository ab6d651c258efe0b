/// The folder holds no backup.
public struct BackupNotFound: Error, Hashable, Sendable, CustomStringConvertible {
    public let folder: String

    public var description: String {
        "no backup in \(folder): name the folder that holds a \(BackupManifest.name)"
    }
}

/// A file of a backup is not what was written.
public struct BackupDamaged: Error, Hashable, Sendable, CustomStringConvertible {
    public let file: String
    /// What is wrong, in words.
    public let reason: String

    public var description: String {
        "\(file): \(reason); nothing was restored from it, use another copy of the backup"
    }
}

/// The backup was made by another version of this software, in a form that this one does not read.
public struct NewerBackup: Error, Hashable, Sendable, CustomStringConvertible {
    public let folder: String
    public let found: Int64
    public let supported: Int64

    public var description: String {
        "the backup in \(folder) has form \(found), this software knows \(supported): update the software"
    }
}

/// A backup cannot be continued, because it is not of the log that the store has.
public struct BackupOfAnotherLog: Error, Hashable, Sendable, CustomStringConvertible {
    public let folder: String
    /// What does not fit, in words.
    public let reason: String

    public var description: String {
        "the backup in \(folder) is of another log (\(reason)): keep it, and begin one in another folder"
    }
}

/// Something was recorded after the backup that a restored store would not have.
public struct GapNotAccepted: Error, Hashable, Sendable, CustomStringConvertible {
    /// The last entry of the backup.
    public let position: Int64
    /// What tells of more, in words.
    public let reason: String

    public var description: String {
        "the backup ends at \(position), and \(reason): find a newer backup, or accept the gap with --accept-gap"
    }
}

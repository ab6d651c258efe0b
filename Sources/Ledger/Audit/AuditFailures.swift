/// The store has no audit trail, so nothing of it is shown and nothing recorded.
public struct AuditMissing: Error, Hashable, CustomStringConvertible {
    public let path: String

    /// Says where the trail should be.
    public init(path: String) { self.path = path }

    public var description: String {
        "who looks cannot be written down: \(path) is missing, and without it nothing is shown or recorded; "
            + "put it back from a backup, or begin a new trail with `throughcare audit begin`"
    }
}

/// The audit trail cannot be written or read, so nothing of the store is shown and nothing recorded.
public struct AuditUnusable: Error, Hashable, CustomStringConvertible {
    public let path: String
    /// What SQLite or the system reports.
    public let cause: StoreIOFailure

    /// Says which trail it is, and what was reported.
    public init(path: String, cause: StoreIOFailure) {
        self.path = path
        self.cause = cause
    }

    public var description: String {
        "who looks cannot be written down: \(cause.reporter.rawValue) reports \(cause.message) (\(cause.code)) for "
            + "\(path), and without it nothing is shown or recorded; \(advice)"
    }

    private var advice: String {
        switch cause.kind {
        case .damaged:
            "leave the file as it is, look at it with `throughcare audit verify`, and put it back from a backup or begin a "
                + "new trail with `throughcare audit begin`"
        case .refused: "check that this user may write to the folder and its files"
        case .other: "check the disk and the room on it, then try again"
        }
    }
}

/// The audit trail is not the one that was written: it lost its end, or another file is in its place.
public struct AuditCutShort: Error, Hashable, CustomStringConvertible {
    public let path: String
    /// The last record that was acknowledged.
    public let noted: Int64
    /// The last record that is there.
    public let found: Int64

    /// Says how far the trail came, and how far it comes now.
    public init(path: String, noted: Int64, found: Int64) {
        self.path = path
        self.noted = noted
        self.found = found
    }

    public var description: String {
        let finding =
            found < noted
            ? "ends at record \(found)" : "has another record \(noted) than was written (it ends at \(found))"
        return
            "\(path) \(finding), and \(noted) were acknowledged: it is an older copy, or was exchanged; nothing is shown "
            + "or recorded until the right file is put back, or a new trail is begun with `throughcare audit begin`"
    }
}

/// The audit trail is of another store.
public struct AuditOfAnotherStore: Error, Hashable, CustomStringConvertible {
    public let path: String
    /// The identity of this store, as 32 hexadecimal digits.
    public let expected: String
    /// That of the store whose trail it is.
    public let found: String

    /// Says whose trail it is.
    public init(path: String, expected: String, found: String) {
        self.path = path
        self.expected = expected
        self.found = found
    }

    public var description: String {
        "\(path) is the audit trail of the store \(found), and this one is \(expected): put back the one that belongs here"
    }
}

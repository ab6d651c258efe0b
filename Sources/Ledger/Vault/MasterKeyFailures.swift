/// Contents are sealed, and there is no master key to open them with.
public struct MasterKeyMissing: Error, Hashable, CustomStringConvertible {
    /// Where it was looked for.
    public let place: String

    /// Says where the key was looked for.
    public init(place: String) { self.place = place }

    public var description: String {
        "contents are sealed, and the master key is not in \(place): give its file with --master-key or "
            + "THROUGHCARE_MASTER_KEY; `verify` and `status` work without it"
    }
}

/// The master key that was given is not the one that wrapped the keys of this store.
public struct WrongMasterKey: Error, Hashable, CustomStringConvertible {
    public let place: String
    /// The fingerprint of the key that is needed.
    public let needed: String
    /// The fingerprint of the key that was found.
    public let found: String

    /// Says which key was found and which is needed.
    public init(place: String, needed: String, found: String) {
        self.place = place
        self.needed = needed
        self.found = found
    }

    public var description: String {
        "the master key in \(place) is \(found), and this store needs \(needed): give the file of that key with "
            + "--master-key; after an erasure or `key rotate` older copies of the key open nothing any more"
    }
}

/// The master key is kept by somebody else, so this program cannot put another in its place.
public struct MasterKeyNotReplaceable: Error, Hashable, CustomStringConvertible {
    public let place: String

    /// Says which key it is.
    public init(place: String) { self.place = place }

    public var description: String {
        "the master key in \(place) is provided from outside and cannot be replaced from here, so older copies of the "
            + "vault would still open: copy the key into a file of its own, give that with --master-key, and provide "
            + "the new key afterwards"
    }
}

/// Others than its owner may read the master key.
public struct MasterKeyExposed: Error, Hashable, CustomStringConvertible {
    public let path: String
    /// The permissions of the file, such as 0o644.
    public let mode: Int

    /// Says which file is exposed, and how.
    public init(path: String, mode: Int) {
        self.path = path
        self.mode = mode
    }

    public var description: String {
        "the master key in \(path) has mode 0\(String(mode, radix: 8)), so others can read it: chmod 600 it, and "
            + "consider it known, `throughcare key rotate` makes a new one"
    }
}

/// The file holds no key.
public struct MasterKeyUnreadable: Error, Hashable, CustomStringConvertible {
    public let path: String

    /// Says which file it is.
    public init(path: String) { self.path = path }

    public var description: String {
        "\(path) holds no master key, which is 32 bytes in one line of base64: restore it from its backup"
    }
}

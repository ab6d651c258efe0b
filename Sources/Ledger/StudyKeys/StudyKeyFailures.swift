/// There is no study key where one is meant to be.
public struct StudyKeyMissing: Error, Hashable, CustomStringConvertible {
    public let path: String

    /// Says where the key was looked for.
    public init(path: String) { self.path = path }

    public var description: String {
        "no study key in \(path): check the path, or leave --study-key away to have the store's own"
    }
}

/// Others than its owner may read the study key.
public struct StudyKeyExposed: Error, Hashable, CustomStringConvertible {
    public let path: String
    /// The permissions of the file, such as 0o644.
    public let mode: Int

    /// Says which file is exposed, and how.
    public init(path: String, mode: Int) {
        self.path = path
        self.mode = mode
    }

    public var description: String {
        "the study key in \(path) has mode 0\(String(mode, radix: 8)), so others can read it and undo the pseudonyms: "
            + "chmod 600 it, and consider what was exported under it known"
    }
}

/// The file is no study key.
public struct StudyKeyUnreadable: Error, Hashable, CustomStringConvertible {
    public let path: String

    /// Says which file it is.
    public init(path: String) { self.path = path }

    public var description: String {
        "\(path) is no study key, which is a file of two lines: \"\(StudyKeyFile.heading)\" and 64 hexadecimal digits; "
            + "it was left as it is"
    }
}

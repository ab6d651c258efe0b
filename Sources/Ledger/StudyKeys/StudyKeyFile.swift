internal import Foundation

/// The key of a study in a file that only its owner may read: a line that says what it is, and the key in hexadecimal.
public struct StudyKeyFile: Sendable {
    public let path: String

    static let heading = "throughcare study key 1"

    /// The key in a file.
    public init(_ path: String) { self.path = path }

    /// Whether there is a file.
    public var exists: Bool {
        var facts = stat()
        return lstat(path, &facts) == 0
    }

    /// Reads the key.
    /// - Throws: ``StudyKeyMissing``, ``StudyKeyExposed``, ``StudyKeyUnreadable``, ``StoreIOFailure``.
    public func read() throws -> StudyKey {
        try check()
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw StoreIOFailure.system("read the study key", path)
        }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.count == 2, lines[0] == Self.heading, let key = Hexadecimal.bytes(of: lines[1]), key.count == 32
        else { throw StudyKeyUnreadable(path: path) }
        return StudyKey(key)
    }

    /// Reads the key, after making one if there is no file.
    public func readOrMake() throws -> StudyKey {
        if !exists { try SafeFile.make(path, holding: Array("\(Self.heading)\n\(StudyKey.random().text)\n".utf8)) }
        return try read()
    }

    /// Destroys the key: its bytes are written over, then the file is removed.
    ///
    /// Copies of it, and what a disk keeps beside its files, are not reached.
    /// - Throws: as ``read()``; a file that holds no study key is left as it is.
    public func destroy() throws {
        _ = try read()
        try SafeFile.blank(path)
        guard unlink(path) == 0 else { throw StoreIOFailure.system("remove", path) }
        try SafeFile.syncFolder(of: path)
    }

    private func check() throws {
        var facts = stat()
        guard lstat(path, &facts) == 0 else {
            if errno == ENOENT { throw StudyKeyMissing(path: path) }
            throw StoreIOFailure.system("look at the study key", path)
        }
        // A link could lead to a file that somebody else looks after.
        guard facts.st_mode & S_IFMT == S_IFREG else { throw StudyKeyUnreadable(path: path) }
        guard facts.st_mode & 0o077 == 0 else { throw StudyKeyExposed(path: path, mode: Int(facts.st_mode & 0o777)) }
    }
}

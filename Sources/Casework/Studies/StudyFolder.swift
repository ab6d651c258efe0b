internal import Foundation

/// The folder of an export while it is made: beside the place it is for, and moved there at once when it is complete.
final class StudyFolder {
    /// A file that was written.
    struct File: Hashable {
        let name: String
        /// Rows of a table, or events of histories; `nil` for what describes others.
        let rows: Int?
        let size: Int
        let sha256: String
    }

    private(set) var files: [File] = []
    private let target: String
    private let path: String
    private var isKept = false

    /// Makes the folder, only for its owner.
    /// - Throws: ``FileExists`` if there is something in the place it is for; ``FileNotMade``.
    init(for target: String) throws {
        self.target = target.count > 1 && target.hasSuffix("/") ? String(target.dropLast()) : target
        try Self.check(target)
        var template = Array((self.target + ".part-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw FileNotMade(path: target) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { if !isKept { try? FileManager.default.removeItem(atPath: path) } }

    /// Checks, without making anything, that nothing is in that place; an empty folder is nothing.
    /// - Throws: ``FileExists``, ``FileNotMade``.
    static func check(_ target: String) throws {
        guard let facts = try? FileManager.default.attributesOfItem(atPath: target) else { return }
        guard facts[.type] as? FileAttributeType == .typeDirectory else { throw FileExists(path: target) }
        guard let found = try? FileManager.default.contentsOfDirectory(atPath: target) else {
            throw FileNotMade(path: target)
        }
        guard found.isEmpty else { throw FileExists(path: target) }
    }

    /// The path of a file in the folder.
    func path(of name: String) -> String { path + "/" + name }

    /// Begins a file, which ``add(_:rows:)`` ends.
    func file(_ name: String) throws(FileNotMade) -> HashedFile { try HashedFile(path(of: name)) }

    /// Adds a file that was begun here.
    @discardableResult
    func add(_ name: String, _ file: HashedFile, rows: Int?) throws(FileNotMade) -> File {
        let sha256 = try file.finish()
        let file = File(name: name, rows: rows, size: file.size, sha256: sha256)
        files.append(file)
        return file
    }

    /// Adds a file of these bytes.
    @discardableResult
    func add(_ name: String, _ bytes: [UInt8], rows: Int? = nil) throws(FileNotMade) -> File {
        let file = try file(name)
        try file.write(bytes)
        return try add(name, file, rows: rows)
    }

    /// Adds a file that somebody else wrote into the folder.
    func addWritten(_ name: String, rows: Int?) throws {
        let (size, sha256) = try BackupFolder(path: path).measure(name)
        files.append(File(name: name, rows: rows, size: Int(size), sha256: sha256))
    }

    /// Moves the folder to the place it is for.
    /// - Throws: ``FileExists`` if somebody put something there meanwhile; ``FileNotMade``.
    func keep() throws {
        try BackupFolder(path: path).sync()
        guard rename(path, target) == 0 else {
            throw [EEXIST, ENOTEMPTY, ENOTDIR].contains(errno)
                ? FileExists(path: target) as any Error : FileNotMade(path: target)
        }
        isKept = true
        let above = URL(filePath: target).deletingLastPathComponent().path(percentEncoded: false)
        try BackupFolder(path: above.isEmpty ? "." : above).sync()
    }
}

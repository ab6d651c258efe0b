internal import Foundation

/// The files of a store in their folder.
struct StoreFolder: Hashable, Sendable {
    let path: String

    /// The same folder without a slash at the end, so that something can be named beside it.
    static func withoutSlash(_ path: String) -> String {
        path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    var log: String { file("log.sqlite") }
    /// The keys, apart from the log.
    var vault: String { file("vault.sqlite") }
    /// The file whose lock a writer holds; it stays empty.
    var lock: String { file("log.lock") }
    /// Who looked at what, apart from the log.
    var audit: String { file("audit.sqlite") }
    /// The file whose lock a writer of the audit trail holds; it says how far the trail came.
    var auditLock: String { file("audit.lock") }
    /// What servers keep beside the record.
    var desk: String { file("desk.sqlite") }
    /// The file whose lock a writer of the desk holds; it stays empty.
    var deskLock: String { file("desk.lock") }
    /// The file whose lock is held by whoever does that work; it stays empty.
    func lock(of work: String) -> String { file("\(work).lock") }

    /// The size in bytes up to which the write-ahead file is kept; whoever opens the log has to read the whole of it.
    static let largestJournal: Int64 = 64 << 20

    /// The log while it is being made.
    var unfinishedLog: String { file("log.sqlite.making") }

    /// What a making that was cut short can leave behind.
    static let leftovers: Set<String> = [
        "log.lock", "audit.lock", "audit.sqlite", "audit.sqlite-journal", "audit.sqlite-wal", "audit.sqlite-shm",
        "audit.sqlite.making", "audit.sqlite.making-wal", "audit.sqlite.making-shm",
        "vault.sqlite", "vault.sqlite-journal", "log.sqlite.making", "log.sqlite.making-journal",
        "log.sqlite.making-wal", "log.sqlite.making-shm",
    ]

    var holdsStore: Bool { FileManager.default.fileExists(atPath: log) }

    /// Whether the log is there without a single byte, as after a truncation; SQLite would take it for a new one.
    var isLogEmpty: Bool { (try? FileManager.default.attributesOfItem(atPath: log)[.size] as? Int) == 0 }

    var holdsVault: Bool { FileManager.default.fileExists(atPath: vault) }

    /// Names of all files in the folder, in order; empty if there is no folder.
    var contents: [String] {
        get throws {
            let descriptor = Foundation.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard descriptor >= 0 else {
                if errno == ENOENT { return [] }
                throw StoreIOFailure.system("open", path)
            }
            Foundation.close(descriptor)
            return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        }
    }

    func file(_ name: String) -> String { path + "/" + name }
}

/// The folder holds no store.
public struct StoreNotFound: Error, Hashable, CustomStringConvertible {
    public let folder: String

    /// Says where a store was looked for.
    public init(folder: String) { self.folder = folder }

    public var description: String { "no store in \(folder): check the path, or make a store there with `init`" }
}

/// The folder holds a store already.
public struct StoreExists: Error, Hashable, CustomStringConvertible {
    public let folder: String

    /// Says where a store was found.
    public init(folder: String) { self.folder = folder }

    public var description: String { "\(folder) holds a store already: open it, or choose another folder" }
}

/// The folder holds files that are no store's.
public struct FolderNotEmpty: Error, Hashable, CustomStringConvertible {
    public let folder: String
    /// Names of the files found, in order.
    public let found: [String]

    /// Says which files were found where an empty folder is needed.
    public init(folder: String, found: [String]) {
        self.folder = folder
        self.found = found
    }

    public var description: String {
        let names = found.prefix(3).joined(separator: ", ") + (found.count > 3 ? " and \(found.count - 3) more" : "")
        return "\(folder) holds other files (\(names)): a store needs a folder of its own"
    }
}

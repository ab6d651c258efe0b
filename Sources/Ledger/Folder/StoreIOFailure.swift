internal import Foundation
internal import GRDB
internal import GRDBSQLite

/// SQLite or the system could not do what it was asked.
public struct StoreIOFailure: Error, Hashable, CustomStringConvertible {
    /// Who reports it.
    public enum Reporter: String, Sendable { case sqlite = "SQLite", system = "the system" }

    public let reporter: Reporter
    /// SQLite's extended result code, or the system's `errno`.
    public let code: Int32
    /// What the reporter says, in its own words; never content of the log.
    public let message: String

    /// Passes on a report.
    public init(reporter: Reporter, code: Int32, message: String) {
        self.reporter = reporter
        self.code = code
        self.message = message
    }

    public var description: String { "\(reporter.rawValue) reports \(message) (\(code))\(advice)" }

    private var advice: String {
        switch (reporter, reporter == .sqlite ? code & 0xFF : code) {
        case (.sqlite, SQLITE_FULL), (.system, ENOSPC), (.system, EDQUOT): ": make room on the disk; nothing was lost"
        case (.sqlite, SQLITE_READONLY), (.system, EROFS), (.system, EACCES), (.sqlite, SQLITE_CANTOPEN):
            ": check that this user may write to the folder and its files"
        case (.sqlite, SQLITE_CORRUPT), (.sqlite, SQLITE_NOTADB):
            ": the log is damaged; leave the files as they are and restore a backup elsewhere"
        case (.system, ENOENT): ": make the folder above it first"
        case (.sqlite, SQLITE_IOERR), (.system, EIO): ": check the disk, then try again"
        default: ""
        }
    }
}

extension StoreIOFailure {
    /// What the last system call reported.
    static func system(_ action: String, _ path: String) -> StoreIOFailure {
        let code = errno
        return StoreIOFailure(
            reporter: .system, code: code, message: "\(String(cString: strerror(code))) (\(action) \(path))")
    }

    /// What the last call on a connection reported.
    static func sqlite(_ connection: OpaquePointer?) -> StoreIOFailure {
        StoreIOFailure(
            reporter: .sqlite, code: sqlite3_extended_errcode(connection),
            message: String(cString: sqlite3_errmsg(connection)))
    }

    /// Something in the log that we never wrote.
    static func damaged(_ finding: String) -> StoreIOFailure {
        StoreIOFailure(reporter: .sqlite, code: SQLITE_CORRUPT, message: finding)
    }

    /// Runs `body` and says what GRDB throws as a report of SQLite.
    static func reporting<Outcome>(_ body: () throws -> Outcome) throws -> Outcome {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw StoreIOFailure(error)
        }
    }

    init(_ error: DatabaseError) {
        self.init(
            reporter: .sqlite, code: error.extendedResultCode.rawValue,
            message: error.message ?? String(cString: sqlite3_errstr(error.extendedResultCode.rawValue)))
    }

    /// Whether a lock of SQLite's own was not obtained: somebody writes without holding the writer lock.
    var isBusy: Bool { reporter == .sqlite && code & 0xFF == SQLITE_BUSY }
}

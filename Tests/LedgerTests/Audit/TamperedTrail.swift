import Almanac
import Events
import Foundation
import GRDB
import Specifications

@testable import Ledger

/// A trail of six records that somebody with its file lays hands on.
struct TamperedTrail {
    let home: ScratchFolder
    /// The trail, opened and written to.
    let trail: SQLiteAuditTrail

    /// Makes a store with its trail; nothing waits in the write-ahead file.
    init() throws {
        home = try ScratchFolder()
        trail = SQLiteAuditTrail(of: try home.newLedger(), lockTimeout: .milliseconds(2_000))
        try trail.write((1...3).map { .number($0) })
        try trail.write((4...6).map { .number($0, of: ["K-002"]) })
        try trail.close()
        try change("PRAGMA wal_checkpoint(TRUNCATE)")
    }

    var file: String { home["store/audit.sqlite"] }

    /// Another way into the same trail, which has not been opened yet.
    func another() throws -> SQLiteAuditTrail {
        SQLiteAuditTrail(of: try SQLiteLedger.open(home["store"]), lockTimeout: .milliseconds(2_000))
    }

    /// Changes the file past all that forbids it, which is there again afterwards.
    func change(_ statements: String...) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: file, configuration: configuration)
        try queue.writeWithoutTransaction { database in
            let triggers = try Row.fetchAll(database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
            for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger[0] as String)") }
            for sql in statements { try database.execute(sql: sql) }
            for trigger in triggers { try database.execute(sql: trigger[1]) }
            try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        }
        try queue.close()
    }

    /// What a verification finds, as text.
    func damages() throws -> [String] { try another().verify().damages.map(\.description) }
}

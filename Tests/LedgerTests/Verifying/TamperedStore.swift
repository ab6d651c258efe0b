import Almanac
import Foundation
import GRDB
import Specifications

@testable import Ledger

/// A store of six entries in three streams that somebody with its files lays hands on.
struct TamperedStore {
    static let projector = NotesProjector()

    let home: ScratchFolder

    /// Makes the store; it is closed, and nothing waits in the write-ahead file.
    init(checkpointed: Bool = false) throws {
        home = try ScratchFolder()
        let ledger = try home.newLedger(keeping: [Self.projector])
        try ledger.append(.number(1), .number(2), .withdrawal(3, of: 1))
        try ledger.append(.number(4, in: .omar))
        try ledger.append(.number(5, in: .office))
        try ledger.append(.number(6))
        if checkpointed { _ = try ledger.checkpoint() }
        try ledger.emptyJournal()
        try ledger.close()
    }

    /// Lets a ledger work on it.
    func go<Outcome>(_ body: (SQLiteLedger) throws -> Outcome) throws -> Outcome {
        let ledger = try SQLiteLedger.open(home["store"], keeping: [Self.projector])
        defer { try? ledger.close() }
        return try body(ledger)
    }

    /// Changes the log past all that forbids it, which is there again afterwards.
    func change(_ statements: String...) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: home["store/log.sqlite"], configuration: configuration)
        try queue.write { database in
            let triggers = try Row.fetchAll(database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
            for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger[0] as String)") }
            for sql in statements { try database.execute(sql: sql) }
            for trigger in triggers { try database.execute(sql: trigger[1]) }
        }
        try queue.close()
    }

    /// Changes the vault.
    func changeVault(_ sql: String) throws {
        let queue = try DatabaseQueue(path: home["store/vault.sqlite"])
        try queue.write { try $0.execute(sql: sql) }
        try queue.close()
    }

    /// Writes over the note of how far the log came.
    func note(_ text: String) throws {
        _ = try home.write(text.utf8, to: "store/log.lock")
        chmod(home["store/log.lock"], 0o600)
    }

    /// What a verification finds, as text.
    func damages(against notes: [(place: String, note: String)] = [], comparingViews: Bool = true) throws -> [String] {
        try go { try $0.verify(against: notes, comparingViews: comparingViews).damages.map(\.description) }
    }
}

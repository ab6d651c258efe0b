import Almanac
import Events
import Foundation
import GRDB
import Ledger
import Specifications
import Testing

@Suite struct AppendOnlyTests {
    @Test(
        arguments: ["store", "stream", "type", "entry", "payload", "checkpoint"],
        ["UPDATE %@ SET rowid = rowid + 100", "DELETE FROM %@"])
    func `no row is changed or removed, even past the ledger`(_ table: String, _ statement: String) throws {
        let (home, ledger) = try storeWithTwoEntries()
        let before = try ledger.entries()
        let sql = statement.replacing("%@", with: table)
        let error = try #require(throws: DatabaseError.self) {
            // The triggers are to refuse it, not the references between the tables.
            var configuration = Configuration()
            configuration.foreignKeysEnabled = false
            let queue = try DatabaseQueue(path: home["store/log.sqlite"], configuration: configuration)
            try queue.write { try $0.execute(sql: sql) }
        }
        #expect(error.message?.contains("append-only: \(table)") == true)
        #expect(try ledger.entries() == before)
    }

    @Test(arguments: [(-1, false), (0, false), (1, false), (2, false), (3, true), (4, false)] as [(Int64, Bool)])
    func `an entry can only come next`(_ position: Int64, _ isTaken: Bool) throws {
        let (home, _) = try storeWithTwoEntries()
        let queue = try home.rawConnection()
        func insert() throws {
            try queue.write { database in
                try database.execute(
                    sql: "INSERT INTO entry VALUES (?, 1, ?, 1, 1, ?, 0, 0, 0, 0, 1, NULL, zeroblob(32), zeroblob(32))",
                    arguments: [position, position + 50, Array(repeating: UInt8(position + 1), count: 16).databaseBlob])
            }
        }
        if isTaken { try insert() } else { #expect(throws: DatabaseError.self) { try insert() } }
        #expect(try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM entry") } == (isTaken ? 3 : 2))
    }

    @Test func `half an append is not committed, even if its error is swallowed`() throws {
        let (home, ledger) = try storeWithTwoEntries()
        // Stands in for a disk that fills up between the header and the payload of entry 5.
        try home.rawConnection().write { database in
            try database.execute(
                sql: """
                    CREATE TRIGGER obstacle BEFORE INSERT ON payload WHEN NEW.position = 5
                    BEGIN SELECT RAISE(ABORT, 'obstacle'); END
                    """)
        }
        let failure = try #require(throws: StoreIOFailure.self) {
            try ledger.write { log in
                try log.append(.number(3))
                #expect(throws: StoreIOFailure.self) { try log.append(.number(4), .number(5)) }
            }
        }
        #expect(failure.message.contains("obstacle"))
        #expect(try ledger.positions() == [1, 2])
        #expect(try ledger.append(.number(4), expecting: .exactly(2)).map(\.position) == [3])
    }

    private func storeWithTwoEntries() throws -> (ScratchFolder, SQLiteLedger) {
        let home = try ScratchFolder()
        let ledger = try home.newLedger()
        try ledger.append(.number(1), .number(2))
        _ = try ledger.checkpoint()
        return (home, ledger)
    }
}

extension [UInt8] {
    fileprivate var databaseBlob: DatabaseValue { withUnsafeBytes { Data($0) }.databaseValue }
}

import Almanac
import Events
import Foundation
import GRDB
import Specifications
import Testing

@testable import Ledger

@Suite struct AuditDamageTests {
    @Test func `an untouched trail is as it was written, and only its owner may read it`() throws {
        let given = try TamperedTrail()
        #expect(try given.damages() == [])
        for name in ["audit.sqlite", "audit.lock"] { #expect(try given.home.permissions("store/" + name) == 0o600) }
        try given.another().write([.number(7)])
        for name in ["audit.sqlite-wal", "audit.sqlite-shm"] {
            #expect(try given.home.permissions("store/" + name) == 0o600)
        }
    }

    @Test(arguments: [
        // What was done, by whom, and when.
        (
            "UPDATE record SET body = CAST(replace(CAST(body AS TEXT), 'view 3', 'view 9') AS BLOB) WHERE position = 3",
            "audit record 3"
        ),
        (
            "UPDATE record SET body = CAST(replace(CAST(body AS TEXT), 'A-1', 'A-2') AS BLOB) WHERE position = 6",
            "audit record 6"
        ),
        ("UPDATE record SET at = at + 1 WHERE position = 2", "audit record 2: it is found at another time"),
        ("UPDATE record SET hash = zeroblob(32) WHERE position = 1", "audit record 1"),
        ("DELETE FROM record WHERE position = 4", "audit record 5: it comes after record 3"),
        ("DELETE FROM record WHERE position = 1", "audit record 2: it comes after record 0"),
        ("DELETE FROM record WHERE position = 6", "audit.lock: tells of 6 records, and the trail ends at 5"),
        ("DELETE FROM record", "audit.lock: tells of 6 records, and the trail ends at 0"),
        ("DELETE FROM mention WHERE position = 5", "audit record 5: it is not found by case/K-002"),
        ("INSERT INTO mention SELECT id, 1 FROM name WHERE text = 'case/K-002'", "audit.sqlite: records are found by"),
        ("UPDATE name SET text = 'case/K-003' WHERE text = 'case/K-002'", "audit record 4: it is not found"),
        ("DROP INDEX record_by_time", "audit.sqlite: index record_by_time is missing"),
        ("CREATE TABLE more (id INTEGER)", "audit.sqlite: table more is a stranger"),
        ("UPDATE record SET body = x'00' WHERE position = 4", "audit.sqlite after record 3"),
    ])
    func `what was changed is found`(_ change: String, _ finding: String) throws {
        let given = try TamperedTrail()
        try given.change("BEGIN", change, "COMMIT")
        let damages = try given.damages()
        #expect(damages.contains { $0.hasPrefix(finding) }, "\(damages)")
    }

    @Test func `a byte that was changed in the file is found`() throws {
        let given = try TamperedTrail()
        var bytes = [UInt8](try Data(contentsOf: URL(filePath: given.file)))
        let place = try #require(Data(bytes).firstRange(of: Array("view 5".utf8))).lowerBound
        bytes[place] ^= 1
        try Data(bytes).write(to: URL(filePath: given.file))
        #expect(try given.damages().contains { $0.hasPrefix("audit record 5: it is not what was chained") })
    }

    @Test func `who has rewritten the whole chain is found out by an end that somebody kept`() throws {
        let given = try TamperedTrail()
        let held = try given.trail.end()
        let store = try SQLiteLedger.open(given.home["store"]).identity().store
        for name in ["audit.sqlite", "audit.lock"] { unlink(given.home["store/" + name]) }
        try AuditSchema.make(at: given.file, of: store)
        let forged = try given.another()
        try forged.write((1...6).map { .number($0, by: "A-2") })
        try forged.close()
        #expect(try given.damages() == [])
        #expect(
            try given.another().verify(against: held).damages.map(\.description)
                == ["the end that was kept: tells of another record 6"])
    }

    @Test(arguments: [
        "DELETE FROM record WHERE position = 6", "UPDATE record SET hash = zeroblob(32) WHERE position = 6",
    ])
    func `after a cut nothing is written, by whoever opens the trail`(_ change: String) throws {
        let given = try TamperedTrail()
        try given.change(change)
        #expect(throws: AuditCutShort.self) { try given.another().write([.number(7)]) }
        #expect(throws: AuditCutShort.self) { try given.another().write([.number(7)]) }
    }

    @Test func `an older copy in its place is not gone on with`() throws {
        let given = try TamperedTrail()
        let older = try Data(contentsOf: URL(filePath: given.file))
        try given.another().write([.number(7)])
        for end in ["-wal", "-shm"] { unlink(given.file + end) }
        try older.write(to: URL(filePath: given.file))
        #expect(throws: AuditCutShort(path: given.file, noted: 7, found: 6)) {
            try given.another().write([.number(8)])
        }
    }

    @Test func `a trail that was removed is missed, also by whoever had it open, and not made anew`() throws {
        let given = try TamperedTrail()
        try given.trail.write([.number(7)])
        for end in ["", "-wal", "-shm"] { unlink(given.file + end) }
        for trail in [given.trail, try given.another()] {
            #expect(throws: AuditMissing(path: given.file)) { try trail.write([.number(8)]) }
            #expect(throws: AuditMissing(path: given.file)) { try trail.entries() }
            #expect(throws: AuditMissing(path: given.file)) { try trail.verify() }
        }
        #expect(!FileManager.default.fileExists(atPath: given.file))
    }

    @Test func `the trail of another store does not fit`() throws {
        let given = try TamperedTrail()
        try given.home.newLedger("other").close()
        for end in ["-wal", "-shm"] { unlink(given.file + end) }
        unlink(given.home["store/audit.lock"])
        try Data(contentsOf: URL(filePath: given.home["other/audit.sqlite"])).write(to: URL(filePath: given.file))
        #expect(throws: AuditOfAnotherStore.self) { try given.another().write([.number(7)]) }
        #expect(throws: AuditOfAnotherStore.self) { try given.another().entries() }
    }

    @Test func `a file that is no database is reported, and left as it is`() throws {
        let given = try TamperedTrail()
        let rubbish = Data(repeating: 0x41, count: 8_192)
        try rubbish.write(to: URL(filePath: given.file))
        let failure = try #require(throws: AuditUnusable.self) { try given.another().write([.number(7)]) }
        #expect(failure.cause.kind == .damaged)
        #expect(try Data(contentsOf: URL(filePath: given.file)) == rubbish)
    }

    @Test func `a file that was cut to nothing is reported`() throws {
        let given = try TamperedTrail()
        try Data().write(to: URL(filePath: given.file))
        let failure = try #require(throws: UnsafeStore.self) { try given.another().write([.number(7)]) }
        #expect(failure.file == "audit.sqlite" && failure.setting == "application_id")
    }

    @Test(arguments: ["audit.lock", "audit.sqlite-wal"])
    func `a file that cannot be written is an error, and nothing is acknowledged`(_ name: String) throws {
        let given = try TamperedTrail()
        for end in ["-wal", "-shm"] { unlink(given.file + end) }
        unlink(given.home["store/" + name])
        mkdir(given.home["store/" + name], 0o700)
        let failure = try #require(throws: AuditUnusable.self) { try given.another().write([.number(7)]) }
        #expect(failure.description.contains("nothing is shown or recorded"))
        rmdir(given.home["store/" + name])
        #expect(try given.another().entries().count == 6)
    }

    @Test(arguments: [Connection.Purpose.reading, .writing])
    func `every connection has the settings that keep the trail safe`(_ purpose: Connection.Purpose) throws {
        let given = try TamperedTrail()
        let store = try SQLiteLedger.open(given.home["store"]).identity().store
        let connection = try AuditConnection(
            to: StoreFolder(path: given.home["store"]), of: store, for: purpose, timeout: .zero)
        #expect(
            connection.settings == [
                "application_id": "1414021953", "user_version": "1", "journal_mode": "wal", "synchronous": "2",
                "foreign_keys": "1", "recursive_triggers": "1", "secure_delete": "1", "trusted_schema": "0",
                "cell_size_check": "1", "NO_CKPT_ON_CLOSE": "1",
            ])
    }

    @Test(arguments: [
        "UPDATE record SET at = 0", "DELETE FROM record WHERE position = 6", "DELETE FROM mention",
        "UPDATE name SET text = 'x'", "DELETE FROM trail", "INSERT OR REPLACE INTO record SELECT * FROM record LIMIT 1",
        "INSERT INTO record SELECT position + 9, at, body, hash FROM record WHERE position = 1",
    ])
    func `the file itself forbids to change or remove anything`(_ sql: String) throws {
        let given = try TamperedTrail()
        let queue = try DatabaseQueue(path: given.file)
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA recursive_triggers = ON") }
        let failure = try #require(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
        #expect(failure.message?.hasPrefix("append-only") == true)
    }
}

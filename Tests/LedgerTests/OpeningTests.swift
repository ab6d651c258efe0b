import Almanac
import Foundation
import GRDB
import SQLiteSettings
import Testing

import Specifications

@testable import Ledger

@Suite struct OpeningTests {
    @Test func `a store that is opened again holds what was appended, and goes on`() throws {
        let home = try ScratchFolder()
        let first = try home.newLedger()
        try first.append(.number(1), .number(2))
        let entries = try first.entries()
        try first.close()
        let second = try SQLiteLedger.open(home["store"])
        #expect(try second.entries() == entries)
        #expect(try second.append(.number(3), expecting: .exactly(2)).map(\.position) == [3])
    }

    @Test(arguments: ["store", "missing", "file"])
    func `a folder without a store is not opened`(_ name: String) throws {
        let home = try ScratchFolder()
        mkdir(home["store"], 0o700)
        try Data().write(to: URL(filePath: home["file"]))
        #expect(throws: StoreNotFound(folder: home[name])) { try SQLiteLedger.open(home[name]) }
        #expect(try home.contents("store").isEmpty)
    }

    @Test(arguments: [(5, 5), (99, 99)] as [(Int, Int64)])
    func `a store of a newer form is refused`(_ version: Int, _ found: Int64) throws {
        let home = try ScratchFolder()
        try home.newLedger().close()
        try home.rawConnection().write { try $0.execute(sql: "PRAGMA user_version = \(version)") }
        #expect(throws: NewerStore(folder: home["store"], found: found, supported: 4)) {
            try SQLiteLedger.open(home["store"])
        }
    }

    @Test(arguments: [1, 2, 3] as [Int64])
    func `a store of an older form is refused`(_ version: Int64) throws {
        let home = try ScratchFolder()
        try home.newLedger().close()
        try home.rawConnection().write { try $0.execute(sql: "PRAGMA user_version = \(version)") }
        #expect(throws: OlderStore(folder: home["store"], found: version, supported: 4)) {
            try SQLiteLedger.open(home["store"])
        }
    }

    @Test(arguments: [
        ("application_id", "1", "1414021970"), ("user_version", "0", "4"), ("journal_mode", "delete", "wal"),
    ])
    func `a file with other properties is refused`(_ setting: String, _ value: String, _ expected: String) throws {
        let home = try ScratchFolder()
        try home.newLedger().close()
        try home.rawConnection().writeWithoutTransaction { try $0.execute(sql: "PRAGMA \(setting) = \(value)") }
        #expect(throws: UnsafeStore(setting: setting, expected: expected, found: value)) {
            try SQLiteLedger.open(home["store"])
        }
    }

    @Test func `a log that was cut to nothing is reported as damaged`() throws {
        let home = try ScratchFolder()
        try home.newLedger().close()
        try Data().write(to: URL(filePath: home["store/log.sqlite"]))
        let failure = try #require(throws: StoreIOFailure.self) { try SQLiteLedger.open(home["store"]) }
        #expect(failure.kind == .damaged && failure.message.contains("log.sqlite"))
    }

    @Test func `a file that is no database is reported as damaged`() throws {
        let home = try ScratchFolder()
        try home.newLedger().close()
        try Data(repeating: 0x41, count: 8_192).write(to: URL(filePath: home["store/log.sqlite"]))
        let failure = try #require(throws: StoreIOFailure.self) { try SQLiteLedger.open(home["store"]) }
        #expect(failure.reporter == .sqlite && failure.code == 26)
    }

    @Test(arguments: [Connection.Purpose.reading, .writing])
    func `every connection has the settings that keep the log safe`(_ purpose: Connection.Purpose) throws {
        let home = try ScratchFolder()
        try home.newLedger().close()
        let folder = StoreFolder(path: home["store"])
        let connection = try Connection(to: folder, folder.access, for: purpose, timeout: .zero)
        #expect(
            connection.settings == [
                "application_id": "1414021970", "user_version": "4", "journal_mode": "wal", "synchronous": "2",
                "foreign_keys": "1", "recursive_triggers": "1", "secure_delete": "1", "trusted_schema": "0",
                "cell_size_check": "1", "NO_CKPT_ON_CLOSE": "1",
            ])
    }

    @Test func `synchronous is FULL also where GRDB has set NORMAL`() throws {
        let home = try ScratchFolder()
        try home.newLedger().close()
        var configuration = Configuration()
        configuration.journalMode = .wal
        let queue = try DatabaseQueue(path: home["store/log.sqlite"], configuration: configuration)
        func synchronous() throws -> Int? { try queue.read { try Int.fetchOne($0, sql: "PRAGMA synchronous") } }
        #expect(try synchronous() == 1)
        try queue.writeWithoutTransaction { database in
            #expect(!sqlite_settings_skips_checkpoint_on_close(database.sqliteConnection))
            _ = try ConnectionSetting.apply(to: database, of: StoreFolder(path: home["store"]), for: .writing)
            #expect(sqlite_settings_skips_checkpoint_on_close(database.sqliteConnection))
        }
        #expect(try synchronous() == 2)
    }

    @Test func `closing the last connection writes no checkpoint`() throws {
        let home = try ScratchFolder()
        try SQLiteLedger.create(in: home["store"])
        let folder = StoreFolder(path: home["store"])
        let connection = try Connection(to: folder, folder.access, for: .writing, timeout: .zero)
        try connection.write { _ = try $0.append(.number(1)) }
        func contents(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: home["store/" + name])) }
        let (log, writeAhead) = (try contents("log.sqlite"), try contents("log.sqlite-wal"))
        try connection.close()
        #expect(try contents("log.sqlite") == log)
        #expect(try contents("log.sqlite-wal") == writeAhead)
        #expect(!writeAhead.isEmpty)
    }

    @Test func `a closed store says so, and closing it again does nothing`() throws {
        let home = try ScratchFolder()
        let ledger = try home.newLedger()
        try ledger.append(.number(1))
        try ledger.close()
        try ledger.close()
        #expect(throws: StoreClosed(folder: home["store"])) { try ledger.append(.number(2)) }
        #expect(throws: StoreClosed(folder: home["store"])) { try ledger.entries() }
    }
}

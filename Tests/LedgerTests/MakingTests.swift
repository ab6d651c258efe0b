import Almanac
import Foundation
import Ledger
import Specifications
import Testing

@Suite struct MakingTests {
    @Test func `a new store is for its owner only`() throws {
        let home = try ScratchFolder()
        try SQLiteLedger.create(in: home["store"])
        #expect(
            try home.contents("store")
                == ["audit.lock", "audit.sqlite", "log.lock", "log.sqlite", "vault.sqlite"])
        #expect(try home.permissions("store") == 0o700)
        #expect(try home.permissions("store/audit.sqlite") == 0o600)
        #expect(try home.permissions("store/audit.lock") == 0o600)
        #expect(try home.permissions("store/log.sqlite") == 0o600)
        #expect(try home.permissions("store/log.lock") == 0o600)
        #expect(try home.permissions("store/vault.sqlite") == 0o600)
        #expect(try home.permissions("store.master-key") == 0o600)
    }

    @Test func `the key of a store that was moved away is put aside, not overwritten`() throws {
        let home = try ScratchFolder()
        try home.newLedger("store").close()
        let key = try Data(contentsOf: URL(filePath: home["store.master-key"]))
        try FileManager.default.moveItem(atPath: home["store"], toPath: home["moved"])
        try home.newLedger("store").close()
        #expect(try Data(contentsOf: URL(filePath: home["store.master-key.1"])) == key)
        #expect(try Data(contentsOf: URL(filePath: home["store.master-key"])) != key)
    }

    @Test func `the files beside the log are for its owner only`() throws {
        let home = try ScratchFolder()
        try home.newLedger().append(.number(1))
        #expect(try home.permissions("store/log.sqlite-wal") == 0o600)
        #expect(try home.permissions("store/log.sqlite-shm") == 0o600)
    }

    @Test func `an empty folder that others may read is closed to them`() throws {
        let home = try ScratchFolder()
        mkdir(home["store"], 0o755)
        try SQLiteLedger.create(in: home["store"])
        #expect(try home.permissions("store") == 0o700)
    }

    @Test func `a folder that holds a store is refused and left as it is`() throws {
        let home = try ScratchFolder()
        let ledger = try home.newLedger()
        try ledger.append(.number(1))
        let before = try home.contents("store")
        #expect(throws: StoreExists(folder: home["store"])) { try SQLiteLedger.create(in: home["store"]) }
        #expect(try home.contents("store") == before)
        #expect(try ledger.positions() == [1])
    }

    @Test(arguments: [["notes.txt"], ["b", "a"], ["log.sqlite-wal"], ["log.lock", ".hidden"]])
    func `a folder with other files is refused and left as it is`(_ names: [String]) throws {
        let home = try ScratchFolder()
        mkdir(home["store"], 0o755)
        for name in names { try Data().write(to: URL(filePath: home["store/" + name])) }
        let strangers = names.filter { $0 != "log.lock" }.sorted()
        #expect(throws: FolderNotEmpty(folder: home["store"], found: strangers)) {
            try SQLiteLedger.create(in: home["store"])
        }
        #expect(try home.contents("store") == names.sorted())
        #expect(try home.permissions("store") == 0o755)
    }

    @Test(arguments: [
        ["log.lock"], ["log.lock", "log.sqlite.making"], ["log.sqlite.making", "log.sqlite.making-wal"],
        ["audit.sqlite", "audit.sqlite-wal", "audit.lock"],
    ])
    func `what an interrupted making left behind is in nobody's way`(_ names: [String]) throws {
        let home = try ScratchFolder()
        mkdir(home["store"], 0o700)
        for name in names { try Data("half".utf8).write(to: URL(filePath: home["store/" + name])) }
        try SQLiteLedger.create(in: home["store"])
        #expect(
            try home.contents("store")
                == ["audit.lock", "audit.sqlite", "log.lock", "log.sqlite", "vault.sqlite"])
        #expect(try SQLiteLedger.open(home["store"]).append(.number(1)).map(\.position) == [1])
    }

    @Test(arguments: [("missing/store", ENOENT), ("file/store", ENOTDIR), ("file", ENOTDIR)])
    func `a folder that cannot be made leaves nothing behind`(_ path: String, _ code: Int32) throws {
        let home = try ScratchFolder()
        try Data().write(to: URL(filePath: home["file"]))
        let failure = try #require(throws: StoreIOFailure.self) { try SQLiteLedger.create(in: home[path]) }
        #expect(failure.code == code)
        #expect(try home.contents() == ["file"])
    }

    @Test(arguments: [false, true])
    func `a making that fails half-way leaves nothing behind`(_ exists: Bool) throws {
        let home = try ScratchFolder()
        // SQLite opens no file whose path is longer than 512 bytes, the system does.
        let above = [1, 2].reduce("deep") { path, _ in path + "/" + String(repeating: "x", count: 240) }
        try FileManager.default.createDirectory(atPath: home[above], withIntermediateDirectories: true)
        if exists { mkdir(home[above + "/store"], 0o700) }
        let failure = try #require(throws: StoreIOFailure.self) {
            try SQLiteLedger.create(in: home[above + "/store"])
        }
        #expect(failure.reporter == .sqlite)
        #expect(try home.contents(above) == (exists ? ["store"] : []))
        if exists { #expect(try home.contents(above + "/store").isEmpty) }
    }

    @Test func `a store that another process is making is not made twice`() throws {
        let home = try ScratchFolder()
        mkdir(home["store"], 0o700)
        let other = try HeldLock(home["store/log.lock"])
        #expect(throws: StoreBusy(lock: home["store/log.lock"], waited: .zero)) {
            try SQLiteLedger.create(in: home["store"])
        }
        other.release()
        try SQLiteLedger.create(in: home["store"])
    }
}

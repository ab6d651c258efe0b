import Almanac
import GRDB
import Specifications
import Testing

@testable import Ledger

/// What passes as erased was erased, with an account of it.
@Suite struct ChangedErasureTests {
    @Test func `contents that were removed by hand are found, and do not read as erased`() throws {
        let store = try TamperedStore()
        try store.change("DELETE FROM payload WHERE position = 2")
        #expect(
            try store.damages(comparingViews: false) == ["entry 2: its contents are missing, and nobody erased them"])
        let failure = try #require(throws: StoreIOFailure.self) { try store.go { try $0.entries() } }
        #expect(failure.kind == .damaged && failure.message.contains("entry 2"))
        #expect(throws: StoreIOFailure.self) { try store.go { try $0.read { try $0.entry(.number(2)) } } }
    }

    @Test(arguments: [1, 4, 6, 40])
    func `an account that does not tell of it is none`(_ cause: Int) throws {
        let store = try TamperedStore()
        try store.go { log in _ = try log.append(.erasure(7, of: [1])) }
        try store.change(
            "DELETE FROM payload WHERE position = 2", "INSERT INTO erasure (position, cause) VALUES (2, \(cause))")
        #expect(
            try store.damages(comparingViews: false)
                == ["entry 2: its contents are missing, and entry \(cause) is no account of that"])
    }

    @Test func `a true account of another entry does not cover it`() throws {
        let store = try TamperedStore()
        try store.go { log in _ = try log.append(.erasure(7, of: [1])) }
        try store.change(
            "DELETE FROM payload WHERE position = 2", "INSERT INTO erasure (position, cause) VALUES (2, 7)")
        #expect(
            try store.damages(comparingViews: false)
                == ["entry 2: its contents are missing, and entry 7 is no account of that"])
    }

    @Test func `erased contents that were put back are found`() throws {
        let store = try TamperedStore()
        let kept = try store.home.rawConnection().read { database in
            try Row.fetchOne(database, sql: "SELECT hex(body) FROM payload WHERE position = 1")?[0] as String?
        }
        try store.go { log in
            try log.append(.erasure(7))
            try log.destroyCondemnedKeys()
        }
        #expect(try store.damages() == [])
        try store.change("INSERT INTO payload VALUES (1, x'\(try #require(kept))')")
        #expect(
            try store.damages(comparingViews: false).contains("entry 1: its contents were erased, and are there again"))
        #expect(throws: KeyNotInVault.self) { try store.go { try $0.read { try $0.entry(.number(1)) } } }
    }

    @Test func `an erasure whose mark was removed is found`() throws {
        let store = try TamperedStore()
        try store.go { log in _ = try log.append(.erasure(7, of: [1])) }
        try store.change("DELETE FROM erasure")
        #expect(
            try store.damages(comparingViews: false) == ["entry 1: its contents are missing, and nobody erased them"])
        #expect(throws: StoreIOFailure.self) { try store.go { try $0.entries() } }
    }

    @Test(arguments: [1, 2])
    func `contents whose key only seems to have no more use are found`(_ state: Int) throws {
        let store = try TamperedStore()
        try store.change("UPDATE data_key SET state = \(state) WHERE id = 1")
        if state == 2 { try store.changeVault("DELETE FROM data_key WHERE id = 1") }
        let damages = try store.damages(comparingViews: false)
        #expect(damages.contains { $0.hasPrefix("entry 1: its contents are sealed by key 1") }, "\(damages)")
    }
}

import Almanac
import Foundation
import GRDB
import Specifications
import Testing

@testable import Ledger

/// An older copy of the log in the place of the log is found, and not written to.
@Suite struct OlderCopyTests {
    /// What is left of what says how far the log came.
    enum Witness: CaseIterable { case note, checkpoint, both }

    @Test(arguments: Witness.allCases)
    func `an older copy of the log is found, and only read`(_ witness: Witness) throws {
        let store = try storeWithOlderLog(told: witness)
        let damages = try store.damages(comparingViews: false)
        let note = "log.sqlite: it ends at 6, and 8 entries were acknowledged: 2 are missing"
        let checkpoint =
            "the last checkpoint in vault.sqlite: the log ends at 6, and 8 entries were signed: 2 are missing"
        let expected: [Witness: [String]] = [.note: [note], .checkpoint: [checkpoint], .both: [note, checkpoint]]
        #expect(damages == expected[witness])
        let refusal = try #require(throws: StoreReadOnly.self) { try store.go { _ = try $0.append(.number(9)) } }
        #expect(refusal.folder == store.home["store"] && refusal.objections.count == damages.count)
        #expect(refusal.objections.allSatisfy { $0.contains("the log ends at 6, and ") && $0.contains("8") })
        #expect(try store.go { try $0.entries().count } == 6)
        for write in [{ try $0.rebuild() }, { _ = try $0.checkpoint() }, { _ = try $0.destroyCondemnedKeys() }]
            as [(SQLiteLedger) throws -> Void]
        {
            #expect(throws: StoreReadOnly.self) { try store.go(write) }
        }
    }

    @Test func `an older copy that was written to by other software is found by the hash`() throws {
        let store = try storeWithOlderLog(told: .note)
        let note = try #require(HeadFile.read(store.home["store/log.lock"]))
        try store.note("")
        try store.go { _ = try $0.append(.number(11), .number(12)) }
        try store.note(note.text)
        #expect(
            try store.damages(comparingViews: false) == ["entry 8: its header is not the one that was acknowledged"])
    }

    @Test(arguments: ["head 1\n", "rubbish", String(repeating: "x", count: 90)])
    func `a note that cannot be read, as after a loss of power, is told and stops nobody`(_ text: String) throws {
        let store = try TamperedStore()
        try store.note(text)
        let verification = try store.go { try $0.verify(comparingViews: false) }
        #expect(verification.damages == [] && verification.unchecked.map { $0.prefix(8) } == ["log.lock"])
        try store.go { _ = try $0.append(.number(9)) }
        #expect(try store.go { try $0.verify() }.unchecked == [])
    }

    @Test func `a checkpoint that only the vault still knows is missed`() throws {
        let store = try TamperedStore(checkpointed: true)
        try store.change("DELETE FROM checkpoint")
        #expect(try store.damages(comparingViews: false).map { $0.prefix(12) } == ["checkpoint 6"])
    }

    @Test(arguments: ["DROP TRIGGER entry_comes_next", "DROP INDEX entry_by_type", "CREATE TABLE mine (id INTEGER)"])
    func `tables that are not as they were made are found`(_ sql: String) throws {
        let store = try TamperedStore()
        try store.home.rawConnection().write { try $0.execute(sql: sql) }
        #expect(try store.damages(comparingViews: false).map { $0.prefix(11) } == ["log.sqlite:"])
    }

    @Test func `every commit is noted, also one that another writer of its group threw out of`() throws {
        struct ChangeOfMind: Error {}
        let writers = try QueuedWriters()
        let lock = writers.home["store/log.lock"]
        #expect(HeadFile.read(lock) == nil)
        _ = writers.writeTogether([{ try $0.append(.number(1)) }])
        #expect(HeadFile.read(lock)?.position == 1)
        let failures = writers.writeTogether([
            { try $0.append(.number(2)) },
            { log in
                try log.append(.number(3))
                throw ChangeOfMind()
            },
        ])
        #expect(failures.map { $0 == nil } == [true, false])
        let note = try #require(HeadFile.read(lock))
        #expect(note.position == 2)
        #expect(try writers.ledger.headerHashes().last == note.hash)
        #expect(try writers.ledger.verify().damages == [])
    }

    private func storeWithOlderLog(told witness: Witness) throws -> TamperedStore {
        let store = try TamperedStore()
        try store.home.copyStore(to: "old")
        try store.go { ledger in
            try ledger.append(.number(7), .number(8))
            if witness != .note { _ = try ledger.checkpoint() }
        }
        for end in ["-wal", "-shm"] { try? store.home.remove("store/log.sqlite" + end) }
        try store.home.put("old/log.sqlite", over: "store/log.sqlite")
        if witness == .checkpoint { try store.note("") }
        return store
    }
}

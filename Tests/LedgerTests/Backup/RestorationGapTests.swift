import Events
import Foundation
import GRDB
import Specifications
import Testing

@testable import Ledger

/// What is missing after a restoration, and what the store says of it from then on.
struct RestorationGapTests {
    /// A copy of the log, then a checkpoint of more of it.
    static func behind() throws -> (BackedUp, StoreRestoration, note: String) {
        let given = try BackedUp()
        _ = try given.ledger.copyLog(to: given.home["copy.sqlite"])
        for number in 8...10 as ClosedRange<UInt64> { try given.ledger.append(.number(number, in: .omar)) }
        let note = try given.ledger.checkpoint().note
        let restoration = try given.restoration()
        try restoration.takeLog(given.home["copy.sqlite"])
        return (given, restoration, note)
    }

    @Test func `a gap that was accepted is told of, and the store is written to`() throws {
        let (given, restoration, note) = try Self.behind()
        let restored = try given.finish(restoration, missing: note)
        #expect(try restored.restorations().map(\.position) == [7])
        #expect(try restored.restorations().map(\.missing) == [3])
        #expect(try restored.restorations().map(\.restoredAt) == [.friday])
        try restored.append(.number(20, in: .omar))
        #expect(try restored.verify().damages == [])
    }

    @Test func `whoever holds the later checkpoint still sees the gap`() throws {
        let (given, restoration, note) = try Self.behind()
        let restored = try given.finish(restoration, missing: note)
        let found = try restored.verify(against: [("held", note)]).damages
        #expect(found == [Damage("held", "the log ends at 7, and 10 entries were signed: 3 are missing")])
    }

    @Test func `an older copy that nobody restored is only read`() throws {
        let (given, restoration, note) = try Self.behind()
        let restored = try given.finish(restoration, missing: note)
        try restored.close()
        try FileManager.default.removeItem(atPath: given.home["new/vault.sqlite"])
        try FileManager.default.copyItem(atPath: given.vault, toPath: given.home["new/vault.sqlite"])
        let older = try SQLiteLedger.open(given.home["new"], wrappingKeysBy: given.master)
        #expect(throws: StoreReadOnly.self) { try older.append(.number(20, in: .omar)) }
    }

    @Test func `what a store says of being restored goes into its next backup, and is never changed`() throws {
        let (given, restoration, note) = try Self.behind()
        let restored = try given.finish(restoration, missing: note)
        var lines: [ArchiveLine] = []
        try restored.archive { try $0.forEachLine(after: 7) { lines.append($0) } }
        #expect(lines.contains(.restoration(try #require(restored.restorations().first))))
        let raw = try given.home.rawConnection(to: "new")
        for change in ["UPDATE restoration SET lost = NULL", "DELETE FROM restoration"] {
            #expect(throws: DatabaseError.self) { try raw.write { try $0.execute(sql: change) } }
        }
    }

    @Test func `keys that a later vault has destroyed name the entries that are lost`() throws {
        let given = try BackedUp()
        _ = try given.ledger.copyLog(to: given.home["copy.sqlite"])
        try given.erase(.omar, as: 50)
        _ = try given.ledger.destroyCondemnedKeys()
        let restoration = try given.restoration()
        try restoration.takeLog(given.home["copy.sqlite"])
        let restored = try given.finish(restoration)
        let lost = try restored.lostContents()
        #expect(lost.map(\.subject) == [.omar])
        #expect(lost.map(\.entries) == [[.number(3), .number(4), .number(7)]])
    }

    @Test func `a vault that is older than the log has lost nothing`() throws {
        let given = try BackedUp()
        try FileManager.default.copyItem(atPath: given.vault, toPath: given.home["old.sqlite"])
        try given.ledger.append(.number(8, in: .named(.case, "K-9")))
        try FileManager.default.removeItem(atPath: given.vault)
        try FileManager.default.moveItem(atPath: given.home["old.sqlite"], toPath: given.vault)
        let reopened = try SQLiteLedger.open(given.home["store"])
        #expect(try reopened.lostContents() == [])
        #expect(try reopened.verify().damages.map(\.place) == ["vault.sqlite"])
    }
}

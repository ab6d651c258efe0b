import Almanac
import Events
import Foundation
import GRDB
import Specifications
import Testing

@testable import Ledger

@Suite struct ErasingTests {
    private static let projector = NotesProjector()

    @Test func `rows of another version, which nobody keeps right, go too`() throws {
        let (home, ledger) = try storeWithTwoCases()
        try ledger.close()
        #expect(try home.count("view_row") ?? 0 > 0)
        var newer = Self.projector
        newer.version = 2
        let later = try SQLiteLedger.open(home["store"], keeping: [newer])
        for stream in [StreamName.lina, .omar] { try later.append(.erasure(stream == .lina ? 9 : 10, in: stream)) }
        #expect(try home.count("view_row") == 0)
    }

    @Test(arguments: [[], [1]] as [[UInt64]])
    func `an erasure changes no header, and the log verifies`(_ targets: [UInt64]) throws {
        let (home, ledger) = try storeWithTwoCases()
        let before = try ledger.headerHashes()
        try ledger.append(.erasure(9, of: targets))
        try ledger.destroyCondemnedKeys()
        #expect(try Array(ledger.headerHashes().prefix(before.count)) == before)
        let verification = try ledger.verify()
        #expect(verification.damages == [] && verification.unchecked == [])
        #expect(verification.erased == (targets.isEmpty ? 3 : 1))
        #expect(verification.views == ["counts", "notes"])
        try ledger.close()
        #expect(try SQLiteLedger.open(home["store"]).entries(.stream(.omar)).allSatisfy { $0.contents != nil })
    }

    @Test func `what was erased is in no file, not even sealed, nor is its key`() throws {
        let (home, ledger) = try storeWithTwoCases()
        let sealed = try home.rawConnection().read {
            try Data.fetchAll($0, sql: "SELECT body FROM payload WHERE position IN (1, 2, 4)")
                + Data.fetchAll($0, sql: "SELECT body FROM view_row WHERE stream = 1")
        }
        let keys = try ledger.keyBytes(sealing: ["case/K-001"])
        #expect(sealed.count == 7 && keys.count == 2)
        let traces = Traces(keys + sealed.map { ("sealed", [UInt8]($0)) })
        #expect(try ledger.search(for: traces).found.count >= sealed.count + 1)
        try ledger.append(.erasure(9))
        #expect(try ledger.condemnedKeys() == [1])
        #expect(try ledger.destroyCondemnedKeys().numbers == [1])
        #expect(try ledger.condemnedKeys() == [])
        #expect(try ledger.search(for: traces).found == [])
    }

    @Test func `every key of a subject is destroyed with it, also one that only sealed rows`() throws {
        let home = try ScratchFolder()
        let ledger = try home.newLedger(keeping: [Self.projector])
        let review = try CivilDate(parsing: "2030-01-01")
        try ledger.append(.number(1, reviewBy: review))
        #expect(try home.keyUses() == ["case/K-001 2030", "case/K-001 standing"])
        try ledger.append(.erasure(2))
        #expect(try ledger.destroyCondemnedKeys().numbers == [1, 2])
        #expect(try ledger.everything(of: Self.projector).count == 4)
        #expect(try ledger.verify().damages == [])
    }

    @Test func `a key that seals more is kept`() throws {
        let (home, ledger) = try storeWithTwoCases()
        try ledger.append(.erasure(9, of: [1]))
        #expect(try ledger.condemnedKeys() == [])
        #expect(try ledger.append(.number(10)).map(\.position) == [6])
        #expect(try home.keysOfEntries() == [1, 1, 2, 1, 3, 1])
        try ledger.append(.erasure(11, of: [2, 4, 10]))
        #expect(try ledger.condemnedKeys() == [1])
        try ledger.append(.number(12))
        #expect(try home.keysOfEntries().last == 4)
    }

    @Test func `what a case says can be read after its alerts were erased`() throws {
        let (home, ledger) = try storeWithTwoCases()
        try ledger.append(.number(5, in: .alertsOfLina))
        try ledger.append(.erasure(9, in: .alertsOfLina))
        #expect(try ledger.condemnedKeys() == [])
        try ledger.destroyCondemnedKeys()
        #expect(try SQLiteLedger.open(home["store"]).erasedPositions() == [5])
    }

    @Test func `the rows of a case can be read after its alerts took the key with them`() throws {
        let home = try ScratchFolder()
        let ledger = try home.newLedger(keeping: [Self.projector])
        // The rows are sealed by the key that else seals alerts alone.
        try ledger.append(.number(1, reviewBy: CivilDate(parsing: "2030-01-01")))
        try ledger.append(.number(2, in: .alertsOfLina))
        let before = try ledger.everything(of: Self.projector)
        try ledger.append(.erasure(3, in: .alertsOfLina))
        #expect(try ledger.destroyCondemnedKeys().numbers == [2])
        #expect(
            try SQLiteLedger.open(home["store"], keeping: [Self.projector]).everything(of: Self.projector) == before)
    }

    @Test func `rows that outdated lists keep of it are gone after the next rebuild, and cannot be read before`() throws
    {
        let (home, ledger) = try storeWithTwoCases()
        try ledger.close()
        // Somebody who knows no lists erases.
        let other = try SQLiteLedger.open(home["store"])
        try other.append(.erasure(9))
        try other.destroyCondemnedKeys()
        let reopened = try SQLiteLedger.open(home["store"], keeping: [Self.projector])
        #expect(throws: ViewOutdated.self) { try reopened.everything(of: Self.projector) }
        try reopened.rebuild()
        #expect(try home.count("view_row") == 6)
        #expect(try reopened.verify().damages == [])
    }

    @Test func `a group in which an erasure throws has erased nothing`() throws {
        struct ChangeOfMind: Error {}
        let writers = try QueuedWriters(keeping: [Self.projector])
        let failures = writers.writeTogether([
            { try $0.append(.number(1), .number(2)) },
            { log in
                try log.append(.erasure(3))
                throw ChangeOfMind()
            },
            { try $0.append(.number(4)) },
        ])
        #expect(failures.map { $0 == nil } == [true, false, true])
        #expect(try writers.home.keysOfEntries() == [1, 1, 1])
        let reopened = try SQLiteLedger.open(writers.home["store"], keeping: [Self.projector])
        #expect(try reopened.erasedPositions() == [])
        #expect(try reopened.condemnedKeys() == [])
        #expect(try reopened.verify().damages == [])
    }

    private func storeWithTwoCases() throws -> (ScratchFolder, SQLiteLedger) {
        let home = try ScratchFolder()
        let ledger = try home.newLedger(keeping: [Self.projector])
        try ledger.append(.number(1), .number(2))
        try ledger.append(.number(3, in: .omar))
        try ledger.append(.number(4))
        return (home, ledger)
    }
}

extension SQLiteLedger {
    /// The header hashes of all entries, in order.
    func headerHashes() throws -> [Digest32] {
        try reading { log in
            var hashes: [Digest32] = []
            try log.forEachLink(after: 0) { link, header in hashes.append(link.hash(by: &header)) }
            return hashes
        }
    }
}

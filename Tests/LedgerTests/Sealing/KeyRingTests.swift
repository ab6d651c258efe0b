import Almanac
import Events
import Foundation
import GRDB
import Specifications
import Testing

@testable import Ledger

@Suite struct KeyRingTests {
    private struct ChangeOfMind: Error {}

    @Test func `each subject has a key for each class, and alerts share those of their case`() throws {
        let home = try ScratchFolder()
        let ledger = try home.newLedger()
        let (soon, late) = (try CivilDate(parsing: "2027-01-01"), try CivilDate(parsing: "2031-12-31"))
        try ledger.append(.number(1), .number(2, reviewBy: soon), .number(3, reviewBy: late))
        try ledger.append(.number(4, in: .alertsOfLina))
        try ledger.append(.number(5, in: .alertsOfLina, reviewBy: soon))
        try ledger.append(.number(6, in: .omar), .number(7, in: .omar, reviewBy: soon))
        try ledger.append(.number(8, in: .named(.actor, "K-001")))
        try ledger.append(.number(9, in: .named(.alert, "actor/K-001")))
        try ledger.append(.erasure(10, of: [1]))
        try ledger.append(.number(11))
        #expect(try home.keysOfEntries() == [1, 2, 3, 1, 2, 4, 5, 6, 6, 7, 1])
        #expect(
            try home.keyUses() == [
                "case/K-001 standing", "case/K-001 2027", "case/K-001 2031", "case/K-002 standing", "case/K-002 2027",
                "actor/K-001 standing", "case/K-001 accountability",
            ])
    }

    @Test func `a transaction that is rolled back leaves no use of its keys`() throws {
        let home = try ScratchFolder()
        let ledger = try home.newLedger()
        #expect(throws: ChangeOfMind.self) {
            try ledger.write { log in
                try log.append(.number(1))
                throw ChangeOfMind()
            }
        }
        #expect(try home.keyUses() == [])
        try ledger.append(.number(2, in: .omar))
        try ledger.append(.number(3))
        try ledger.close()
        #expect(try home.keyUses() == ["case/K-002 standing", "case/K-001 standing"])
        #expect(try SQLiteLedger.open(home["store"]).erasedPositions() == [])
    }

    @Test(arguments: 0..<4 as Range<Int>)
    func `work in a group that throws leaves no use of its keys to the others`(_ failing: Int) throws {
        let writers = try QueuedWriters()
        let failures = writers.writeTogether(
            (0..<4).map { index in
                { log in
                    let own = StreamName.named(.case, "K-\(index)")
                    try log.append(.number(UInt64(10 + index), in: .omar))
                    try log.append(.number(UInt64(20 + index), in: own))
                    if index == failing { throw ChangeOfMind() }
                }
            } + [{ try $0.append(.number(30, in: .named(.case, "K-\(failing)"))) }])
        #expect(failures.map { $0 is ChangeOfMind } == (0..<5).map { $0 == failing })
        #expect(try Set(writers.home.keyUses()).count == 5)
        #expect(try Set(writers.home.keysOfEntries()).count == 5)
        let reopened = try SQLiteLedger.open(writers.home["store"])
        #expect(try reopened.erasedPositions() == [])
        #expect(try reopened.entries().count == 7)
    }

    @Test func `a key that somebody else has destroyed seals nothing more`() throws {
        let home = try ScratchFolder()
        let first = try home.newLedger()
        try first.append(.number(1))
        let second = try SQLiteLedger.open(home["store"])
        try second.append(.erasure(2))
        try second.destroyCondemnedKeys()
        try first.append(.number(3))
        #expect(try SQLiteLedger.open(home["store"]).entries().map { $0.contents == nil } == [true, false, false])
        #expect(try home.keysOfEntries() == [1, 2, 3])
    }
}

extension ScratchFolder {
    /// The numbers of the keys that seal the entries, in order of position.
    func keysOfEntries() throws -> [Int64] {
        try rawConnection().read { try Int64.fetchAll($0, sql: "SELECT key FROM entry ORDER BY position") }
    }

    /// What the keys of the store are for, in the order of their numbers.
    func keyUses() throws -> [String] {
        try rawConnection().read {
            try String.fetchAll($0, sql: "SELECT subject || ' ' || class FROM data_key ORDER BY id")
        }
    }
}

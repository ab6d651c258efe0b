import Events
import Foundation
import GRDB
import Specifications
import Testing

@testable import Ledger

struct RestorationTests {
    @Test func `a log made from its lines has the same entries, hashes, keys and checkpoints`() throws {
        let given = try BackedUp()
        let restored = try given.restore(given.lines())
        #expect(try restored.entries() == given.ledger.entries())
        #expect(try Self.tables(of: "new", in: given.home) == Self.tables(of: "store", in: given.home))
        #expect(try restored.verify().damages == [])
        #expect(try restored.checkpoint().position == 7)
    }

    @Test(arguments: [(0, 7), (1, 6), (3, 4), (7, 0)] as [(UInt64, Int)])
    func `a copy and what came after it make the same log`(count: UInt64, later: Int) throws {
        let given = try BackedUp()
        try #require(later >= 0)
        let position = try given.ledger.copyLog(to: given.home["copy.sqlite"])
        for number in 0..<count { try given.ledger.append(.number(100 + number, in: .named(.case, "K-\(number)"))) }
        try given.erase(.omar, as: 50)
        let restoration = try given.restoration()
        try restoration.takeLog(given.home["copy.sqlite"])
        try restoration.take(given.lines(after: position))
        let restored = try given.finish(restoration)
        #expect(try restored.entries() == given.ledger.entries())
        #expect(try Self.tables(of: "new", in: given.home) == Self.tables(of: "store", in: given.home))
        #expect(try restored.verify().damages == [])
    }

    @Test func `what was erased after a copy is in no file of the restored store`() throws {
        let given = try BackedUp()
        let position = try given.ledger.copyLog(to: given.home["copy.sqlite"])
        let sealed = try #require(try given.ledger.reading { try $0.payload(at: 3) })
        try #require(try Data(contentsOf: URL(filePath: given.home["copy.sqlite"])).firstRange(of: sealed) != nil)
        try given.erase(.omar, as: 50)
        let restoration = try given.restoration()
        try restoration.takeLog(given.home["copy.sqlite"])
        try restoration.take(given.lines(after: position))
        _ = try given.finish(restoration)
        for name in try given.home.contents("new") {
            #expect(try Data(contentsOf: URL(filePath: given.home["new/" + name])).firstRange(of: sealed) == nil)
        }
    }

    @Test func `what is appended next goes on with the chain`() throws {
        let given = try BackedUp()
        let restored = try given.restore(given.lines())
        try restored.append(.number(8, in: .lina))
        #expect(try restored.verify().damages == [])
        #expect(try restored.verify().entries == 8)
    }

    /// Changes to the lines of the entries, of which there are seven.
    static let changes: [(String, @Sendable (inout [ArchivedEntry]) -> Void)] = [
        ("one left out", { $0.remove(at: 3) }),
        ("the first one left out", { $0.removeFirst() }),
        ("two swapped", { $0.swapAt(3, 5) }),
        ("one twice", { $0.insert($0[3], at: 3) }),
        ("another hash of contents", { $0[3] = $0[3].with(payloadHash: .zero) }),
        ("another link", { $0[3] = $0[3].with(previous: .zero) }),
    ]

    @Test(arguments: changes.indices)
    func `lines that were changed are refused, and nothing is left`(index: Int) throws {
        let given = try BackedUp()
        let lines = try given.lines()
        var entries = lines.compactMap(\.entry)
        try #require(entries.count == 7)
        Self.changes[index].1(&entries)
        let changed = lines.filter { $0.entry == nil && !$0.isCheckpoint } + entries.map(ArchiveLine.entry)
        let before = try given.home.contents()
        #expect(throws: IntegrityBroken.self, "\(Self.changes[index].0)") { try given.restore(changed) }
        #expect(try given.home.contents() == before)
    }

    @Test func `contents that were changed are found by the verification`() throws {
        let given = try BackedUp()
        let changed = try given.lines().map { line in
            guard let entry = line.entry, entry.header.position == 3 else { return line }
            return .entry(entry.with(payload: [1, 2, 3]))
        }
        let restored = try given.restore(changed)
        #expect(try restored.verify().damages.first == Damage("entry 3", "its contents were changed"))
    }

    @Test func `a folder in use is refused`() throws {
        let given = try BackedUp()
        #expect(throws: StoreExists(folder: given.home["store"])) { try StoreRestoration(in: given.home["store"]) }
    }

    @Test func `the vault of another store is refused`() throws {
        let given = try BackedUp()
        let other = try BackedUp()
        let restoration = try StoreRestoration(in: given.home["new"], wrappingKeysBy: given.master)
        let (own, others) = (try given.ledger.identity().store.text, try other.ledger.identity().store.text)
        #expect(throws: VaultOfAnotherStore(path: other.vault, expected: own, found: others)) {
            try restoration.takeVault(other.vault, of: own)
        }
    }

    /// Every table that is the record, in order.
    static func tables(of store: String, in home: ScratchFolder) throws -> [[Row]] {
        let queries = [
            "SELECT * FROM data_key ORDER BY id", "SELECT * FROM payload ORDER BY position",
            "SELECT * FROM erasure ORDER BY position", "SELECT * FROM checkpoint ORDER BY position",
            "SELECT position, payload_hash, previous, key, links FROM entry ORDER BY position",
            "SELECT identity, verifier FROM store",
        ]
        return try home.rawConnection(to: store).read { log in try queries.map { try Row.fetchAll(log, sql: $0) } }
    }
}

extension ArchiveLine {
    var entry: ArchivedEntry? { if case .entry(let entry) = self { entry } else { nil } }
    var isCheckpoint: Bool { if case .checkpoint = self { true } else { false } }
}

extension ArchivedEntry {
    func with(payloadHash: Digest32? = nil, previous: Digest32? = nil, payload: [UInt8]? = nil) -> ArchivedEntry {
        ArchivedEntry(
            header: header, key: key, payloadHash: payloadHash ?? self.payloadHash, previous: previous ?? self.previous,
            payload: payload ?? self.payload, contents: contents)
    }
}

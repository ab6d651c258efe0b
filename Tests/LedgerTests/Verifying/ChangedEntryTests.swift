import Almanac
import Events
import Foundation
import GRDB
import Specifications
import Testing

@testable import Ledger

/// Entries that were changed where they stand are found, and named.
@Suite struct ChangedEntryTests {
    @Test(arguments: [false, true])
    func `an untouched store has no damage`(_ isCheckpointed: Bool) throws {
        let store = try TamperedStore(checkpointed: isCheckpointed)
        let verification = try store.go { try $0.verify() }
        #expect(verification.damages == [] && verification.damageCount == 0)
        #expect(verification.unchecked == [])
        #expect(verification.entries == 6 && verification.erased == 0)
        #expect(verification.checkpoints == (isCheckpointed ? 1 : 0))
        #expect(verification.views == ["counts", "notes"])
        let hashes = try store.go { try $0.headerHashes() }
        #expect(verification.root == NaiveMerkleTree.root(hashes[...]))
    }

    @Test(
        arguments: [
            "stream = (SELECT max(id) FROM stream)", "version = 77", "type = 3 - type",
            "schema_version = 2", "schema_version = schema_version + 4294967296", "id = randomblob(16)",
            "occurred_at = occurred_at + 1", "occurred_offset = 60", "occurred_offset = occurred_offset + 4294967296",
            "occurred_precision = 2", "occurred_precision = 9", "recorded_at = recorded_at - 1", "key = 2",
            "links = randomblob(16)", "links = randomblob(15)", "payload_hash = randomblob(32)",
            "previous = randomblob(32)",
        ], [3, 6] as [Int64])
    func `a changed column of a header is found`(_ change: String, _ position: Int64) throws {
        let store = try TamperedStore()
        try store.change("UPDATE entry SET \(change) WHERE position = \(position)")
        let damages = try store.damages(comparingViews: false)
        #expect(damages.contains { $0.hasPrefix("entry \(position): ") }, "\(damages)")
    }

    @Test(arguments: 1...6 as ClosedRange<Int64>)
    func `changed contents are found`(_ position: Int64) throws {
        let store = try TamperedStore()
        try store.change("UPDATE payload SET body = zeroblob(length(body)) WHERE position = \(position)")
        #expect(try store.damages(comparingViews: false) == ["entry \(position): its contents were changed"])
        let id = EntryID.number(UInt64(position))
        #expect(throws: StoreIOFailure.self) { try store.go { try $0.read { try $0.entry(id) } } }
    }

    @Test(arguments: [0, 11, 12, 40, -16, -1])
    func `a single byte that is changed in the file is found`(_ place: Int) throws {
        let store = try TamperedStore()
        let body = try #require(
            try store.home.rawConnection().read {
                try Data.fetchOne($0, sql: "SELECT body FROM payload WHERE position = 2")
            })
        let url = URL(filePath: store.home["store/log.sqlite"])
        var bytes = try Data(contentsOf: url)
        let range = try #require(bytes.range(of: body))
        bytes[place < 0 ? range.upperBound + place : range.lowerBound + place] ^= 1
        let file = try FileHandle(forWritingTo: url)
        try file.write(contentsOf: bytes)
        try file.close()
        #expect(try store.damages(comparingViews: false) == ["entry 2: its contents were changed"])
    }

    @Test func `contents that were moved to another entry are found, and do not open there`() throws {
        let store = try TamperedStore()
        try store.change(
            "UPDATE payload SET body = (SELECT body FROM payload WHERE position = 1) WHERE position = 2",
            "UPDATE entry SET payload_hash = (SELECT payload_hash FROM entry WHERE position = 1) WHERE position = 2")
        #expect(try store.damages(comparingViews: false).map { $0.prefix(8) } == ["entry 2:"])
        #expect(throws: StoreIOFailure.self) { try store.go { try $0.read { try $0.entry(.number(2)) } } }
    }

    @Test(arguments: [("stream", "case/K-999", "entry 1"), ("type", "Heard", "entry 1")])
    func `a changed name is found where it is first used`(_ table: String, _ name: String, _ place: String) throws {
        let store = try TamperedStore()
        try store.change("UPDATE \(table) SET name = '\(name)' WHERE id = 1")
        let damages = try store.damages(comparingViews: false)
        #expect(damages.first?.hasPrefix(place + ": ") == true, "\(damages)")
    }

    @Test func `an entry without a stream or a type is found`() throws {
        let store = try TamperedStore()
        try store.change("DELETE FROM stream WHERE name = 'case/K-002'")
        let damages = try store.damages(comparingViews: false)
        #expect(damages.contains { $0.hasPrefix("entry 4: ") }, "\(damages)")
    }
}

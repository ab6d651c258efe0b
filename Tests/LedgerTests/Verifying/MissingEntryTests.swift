import Almanac
import Foundation
import Specifications
import Testing

@testable import Ledger

/// Entries that were removed, swapped or put in are found, and named.
@Suite struct MissingEntryTests {
    @Test(arguments: [
        (1...1, ["entry 1: missing"]), (3...3, ["entry 3: missing"]), (2...4, ["entries 2 to 4: missing"]),
    ])
    func `entries that were removed before others are found`(_ range: ClosedRange<Int>, _ found: [String]) throws {
        let store = try TamperedStore()
        let condition = "WHERE position BETWEEN \(range.lowerBound) AND \(range.upperBound)"
        try store.change("DELETE FROM payload \(condition)", "DELETE FROM entry \(condition)")
        #expect(try store.damages(comparingViews: false) == found)
    }

    @Test(arguments: [(6, "1 are"), (5, "2 are"), (1, "6 are")])
    func `an end that was removed is found by what was acknowledged`(_ first: Int, _ missing: String) throws {
        let store = try TamperedStore()
        let note = try store.go { try $0.checkpoint() }
        try store.change("DELETE FROM checkpoint")
        try store.changeVault("UPDATE vault SET checkpoint = NULL")
        try store.change(
            "DELETE FROM payload WHERE position >= \(first)", "DELETE FROM entry WHERE position >= \(first)")
        let lost = "log.sqlite: it ends at \(first - 1), and 6 entries were acknowledged: \(missing) missing"
        #expect(try store.damages(comparingViews: false) == [lost])
        try store.note("")
        #expect(try store.damages(comparingViews: false) == [])
        let held = [(place: "the drawer", note: note.note)]
        let unsigned = "the drawer: the log ends at \(first - 1), and 6 entries were signed: \(missing) missing"
        #expect(try store.damages(against: held, comparingViews: false) == [unsigned])
    }

    @Test func `entries that changed places are found`() throws {
        let store = try TamperedStore()
        try store.change(
            "UPDATE entry SET position = 100 WHERE position = 2", "UPDATE entry SET position = 2 WHERE position = 3",
            "UPDATE entry SET position = 3 WHERE position = 100",
            "UPDATE payload SET position = 100 WHERE position = 2",
            "UPDATE payload SET position = 2 WHERE position = 3",
            "UPDATE payload SET position = 3 WHERE position = 100")
        let damages = try store.damages(comparingViews: false)
        #expect(damages.contains { $0.hasPrefix("entry 2: ") } && damages.contains { $0.hasPrefix("entry 3: ") })
    }

    @Test func `contents without an entry are found`() throws {
        let store = try TamperedStore()
        try store.change("INSERT INTO payload VALUES (40, x'00')", "INSERT INTO erasure VALUES (41, 1)")
        #expect(
            try store.damages() == [
                "entry 40: there is contents without an entry",
                "entry 41: there is the mark of an erasure without an entry",
            ])
    }

    @Test func `a chain that was made anew around an entry that was put in is found by what was signed`() throws {
        let store = try TamperedStore(checkpointed: true)
        let held = try store.go { try $0.checkpoint() }
        try insertEntryAndRechain(store)
        let found = "it was signed for other entries: some of the first 6 were changed since"
        #expect(
            try store.damages(comparingViews: false)
                == ["checkpoint 6: \(found)"])
        // Whoever can do that can remove these as well, but not what others hold.
        try store.change("DELETE FROM checkpoint")
        try store.changeVault("UPDATE vault SET checkpoint = NULL")
        #expect(try store.damages(comparingViews: false) == [])
        #expect(
            try store.damages(against: [(place: "the drawer", note: held.note)], comparingViews: false)
                == ["the drawer: \(found)"])
    }

    @Test func `a checkpoint of another log, or changed, is not compared`() throws {
        let store = try TamperedStore()
        let note = try TamperedStore(checkpointed: true).go { try $0.checkpoint().note }
        #expect(throws: CheckpointRefused.self) { try store.damages(against: [(place: "the drawer", note: note)]) }
        let own = try store.go { try $0.checkpoint().note }
        #expect(throws: CheckpointRefused.self) {
            try store.damages(against: [(place: "the drawer", note: own.replacing("\n6\n", with: "\n5\n"))])
        }
        try store.change(
            "UPDATE checkpoint SET note = replace(note, char(10) || '6' || char(10), char(10) || '5' || char(10))")
        // It is not signed so, and the one that was signed is gone.
        #expect(try store.damages().map { $0.prefix(13) } == ["checkpoint 6:", "checkpoint 6:"])
    }

    private func insertEntryAndRechain(_ store: TamperedStore) throws {
        let columns = """
            schema_version, randomblob(16), occurred_at, occurred_offset, occurred_precision, recorded_at, key, links, \
            payload_hash, previous
            """
        try store.change(
            "UPDATE entry SET position = -position - 1 WHERE position >= 3",
            "UPDATE entry SET position = -position WHERE position < 0",
            "UPDATE payload SET position = -position - 1 WHERE position >= 3",
            "UPDATE payload SET position = -position WHERE position < 0",
            "INSERT INTO entry SELECT 3, stream, 50, type, \(columns) FROM entry WHERE position = 2",
            "INSERT INTO payload SELECT 3, body FROM payload WHERE position = 2")
        for position in 2...7 as ClosedRange<Int64> {
            let before = try store.go { try $0.reading { try $0.headerHash(at: position - 1) } }
            try store.change("UPDATE entry SET previous = x'\(before.hex)' WHERE position = \(position)")
        }
        let last = try store.go { try $0.reading { try $0.headerHash(at: 7) } }
        try store.note(HeadNote(position: 7, hash: last).text)
    }
}

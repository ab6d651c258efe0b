import Almanac
import Events
import Ledger
import Specifications
import Testing

@testable import Casework

/// A supposed entry is read as one that was appended.
struct HypotheticalLogTests {
    private static let draft = Draft(
        id: .number(9), stream: .lina, type: "ReleaseDateSet", schemaVersion: 1,
        occurred: Occurrence(instant: .friday), data: .object([JSON.Member("releaseAt", .string("2026-03-27"))]))

    private static func store() throws -> MemoryStore {
        let store = MemoryStore()
        for (number, stream) in [StreamName.lina, .omar, .lina].enumerated() {
            let draft = Draft(
                id: .number(UInt64(number + 1)), stream: stream, type: "ProfileRecorded", schemaVersion: 1,
                occurred: Occurrence(instant: .friday), data: .object([]))
            try store.append([draft], to: stream, expecting: .any, at: .kept(.friday))
        }
        return store
    }

    static let selections: [Selection] = [
        .everything, .stream(.lina), .stream(.omar), .types(["ReleaseDateSet"]), .types(["ProfileRecorded"]),
        .types([]), Selection(after: 3), Selection(after: 4), Selection(upTo: 3), Selection(upTo: 4),
        Selection(limit: 3), Selection(limit: 4), Selection(limit: 0), Selection(stream: .lina, limit: 2),
    ]

    @Test(arguments: selections)
    func `what is selected is the same as if it had been appended`(selection: Selection) throws {
        let store = try Self.store()
        let supposed = try store.read { log in
            try HypotheticalLog(log, with: Self.draft, recordedAt: .friday).entries(selection)
        }
        try store.append([Self.draft], to: .lina, expecting: .any, at: .kept(.friday))
        #expect(try store.entries(selection) == supposed)
    }

    @Test func `the reader may stop before the supposed entry`() throws {
        let handed = try Self.store().read { log in
            var handed = 0
            try HypotheticalLog(log, with: Self.draft, recordedAt: .friday).forEach(.everything) { _ in
                handed += 1
                return handed < 3
            }
            return handed
        }
        #expect(handed == 3)
    }

    @Test func `head, versions, streams and ids are those of the longer log, and no list tells of it`() throws {
        let store = try Self.store()
        func looked(_ log: any EntryReader) throws -> [String] {
            [
                "\(try log.head)", "\(try log.version(of: .lina)) \(try log.version(of: .omar))",
                "\(try log.streams(of: .case))", "\(try log.entry(.number(9)) != nil)",
                "\(try log.entry(.number(1)) != nil) \(try log.entry(.number(8)) != nil)",
            ]
        }
        let view = StoredView("cases", version: 1)
        let supposed = try store.read { log in
            let longer = try HypotheticalLog(log, with: Self.draft, recordedAt: .friday)
            #expect(throws: ViewOutdated.self) { try longer.countRows(ViewSelection(view)) }
            #expect(throws: ViewOutdated.self) { try longer.rows(ViewSelection(view)) }
            #expect(throws: ViewOutdated.self) { try longer.rows(of: .lina, in: view) }
            return try looked(longer)
        }
        try store.append([Self.draft], to: .lina, expecting: .any, at: .kept(.friday))
        #expect(try store.read(looked) == supposed)
    }
}

internal import Almanac
internal import Events
internal import Ledger
internal import Testing

extension EntryStoreLaws {
    static let appending = [
        EntryStoreLaw("positions count the log and versions count the stream, both from 1 without gaps") { makeStore in
            let store = try makeStore()
            for number in 1...9 as ClosedRange<UInt64> {
                try store.append(.number(number, in: number.isMultiple(of: 3) ? .omar : .lina))
            }
            #expect(try store.positions() == Array(1...9))
            #expect(try store.entries(.stream(.lina)).map(\.version) == Array(1...6))
            #expect(try store.entries(.stream(.omar)).map(\.version) == Array(1...3))
            #expect(try store.version(of: .lina) == 6)
        },
        EntryStoreLaw("an append says where each entry stands") { makeStore in
            let store = try makeStore()
            try store.append(.number(1, in: .omar))
            let receipts = try store.append(.number(2), .number(3))
            #expect(
                receipts == [
                    Receipt(id: .number(2), position: 2, version: 1, recordedAt: .friday, isNew: true),
                    Receipt(id: .number(3), position: 3, version: 2, recordedAt: .friday, isNew: true),
                ])
        },
        EntryStoreLaw("an entry comes back as it was given") { makeStore in
            let store = try makeStore()
            let drafts = [
                Draft.number(0, purpose: "aftercare"),
                Draft.number(.max, schemaVersion: 7, note: "Ω, 🏠 and \"quotes\""),
                Draft.number(2, occurred: Occurrence(instant: .earliest, offsetMinutes: -720, precision: .halfDay)),
                Draft.number(
                    3, type: "Été", occurred: Occurrence(instant: .latest, offsetMinutes: 840, precision: .day)),
            ]
            try store.append(drafts, to: .lina, expecting: .none, at: .now(.friday))
            let expected = zip(1..., drafts).map { number, draft in
                LoggedEntry(draft, position: number, version: number, recordedAt: .friday)
            }
            #expect(try store.entries() == expected)
            for entry in expected { #expect(try store.read { try $0.entry(entry.id) } == entry) }
        },
        EntryStoreLaw("an expected version is met or refused") { makeStore in
            let cases: [(entries: Int64, expected: ExpectedVersion, isMet: Bool)] = [
                (0, .any, true), (0, .none, true), (0, .exists, false), (0, .exactly(0), true), (0, .exactly(1), false),
                (1, .any, true), (1, .none, false), (1, .exists, true), (1, .exactly(0), false), (1, .exactly(1), true),
                (1, .exactly(2), false), (3, .exactly(2), false), (3, .exactly(3), true), (3, .exactly(4), false),
                (3, .exactly(-1), false),
            ]
            for (entries, expected, isMet) in cases {
                let store = try makeStore()
                try store.append(.number(100, in: .omar))
                for number in 0..<entries { try store.append(.number(UInt64(number))) }
                if isMet {
                    #expect(try store.append(.number(50), expecting: expected).map(\.version) == [entries + 1])
                } else {
                    let conflict = VersionConflict(stream: .lina, expected: expected, found: entries)
                    #expect(throws: conflict) { try store.append(.number(50), .number(51), expecting: expected) }
                    #expect(try store.positions() == Array(1...entries + 1))
                }
            }
        },
        EntryStoreLaw("an append of nothing changes nothing and asks for nothing") { makeStore in
            let store = try makeStore()
            #expect(try store.append([], to: .lina, expecting: .exactly(5), at: .now(.friday)).isEmpty)
            #expect(try store.read { try $0.head } == .empty)
            #expect(try store.read { try $0.streams(of: .case) }.isEmpty)
        },
        EntryStoreLaw("a draft is not appended to another stream than it names") { makeStore in
            let store = try makeStore()
            #expect(throws: MisaddressedDraft(id: .number(2), named: .omar, target: .lina)) {
                try store.append(.number(1), .number(2, in: .omar))
            }
            #expect(try store.positions().isEmpty)
        },
        EntryStoreLaw("names that look alike are two streams if their bytes differ") { makeStore in
            let store = try makeStore()
            let (composed, decomposed) = (StreamName.named(.case, "Ren\u{E9}"), StreamName.named(.case, "Rene\u{301}"))
            try store.append(.number(1, in: composed))
            try store.append(.number(2, in: decomposed), expecting: .none)
            try store.append(.number(3, in: composed), expecting: .exactly(1))
            #expect(try store.positions(.stream(composed)) == [1, 3])
            #expect(try store.positions(.stream(decomposed)) == [2])
        },
    ]
}

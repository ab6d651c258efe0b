internal import Almanac
internal import Events
internal import Ledger
internal import Testing

extension EntryStoreLaws {
    static let retrying = [
        EntryStoreLaw("a retry gets its first receipt, whatever version and time it comes with") { makeStore in
            let store = try makeStore()
            let first = try store.append(.number(1), .number(2), expecting: .none)
            try store.append(.number(3), at: .now(.friday + .hours(1)))
            let known = first.map {
                Receipt(id: $0.id, position: $0.position, version: $0.version, recordedAt: .friday, isNew: false)
            }
            for expected in [ExpectedVersion.none, .exactly(0), .exactly(9), .exists, .any] {
                for time in [RecordingTime.now(.friday + .days(1)), .kept(.friday - .days(1)), .kept(.friday)] {
                    #expect(try store.append(.number(1), .number(2), expecting: expected, at: time) == known)
                    #expect(try store.append(.number(2), expecting: expected, at: time) == [known[1]])
                }
            }
            #expect(try store.positions() == [1, 2, 3])
        },
        EntryStoreLaw("the same id with other content is refused and says what differs") { makeStore in
            let later = Occurrence(instant: .friday + .milliseconds(1))
            let cases: [(other: Draft, differences: [EntryConflict.Part])] = [
                (.number(7, in: .omar), [.stream]),
                (.number(7, type: "noted"), [.type]),
                (.number(7, schemaVersion: 2), [.schemaVersion]),
                (.number(7, occurred: later), [.occurred]),
                (.number(7, occurred: Occurrence(instant: .friday, offsetMinutes: 60)), [.occurred]),
                (.number(7, occurred: Occurrence(instant: .friday, precision: .day)), [.occurred]),
                (.number(7, purpose: "aftercare"), [.attributes]),
                (.number(7, note: "note 7 "), [.data]),
                (
                    .number(7, in: .omar, type: "Seen", schemaVersion: 2, occurred: later, purpose: "p", note: "n"),
                    EntryConflict.Part.allCases
                ),
            ]
            let store = try makeStore()
            try store.append(.number(6), .number(7), .number(8))
            for (other, differences) in cases {
                #expect(throws: EntryConflict(id: .number(7), position: 2, differences: differences)) {
                    try store.append(other)
                }
            }
            #expect(try store.positions() == [1, 2, 3])
        },
        EntryStoreLaw("a batch of known and new entries keeps the known places and appends the new ones") { makeStore in
            let store = try makeStore()
            try store.append(.number(1), .number(2))
            let receipts = try store.append(.number(3), .number(1), .number(4), .number(2), expecting: .exactly(2))
            #expect(receipts.map(\.position) == [3, 1, 4, 2])
            #expect(receipts.map(\.version) == [3, 1, 4, 2])
            #expect(receipts.map(\.isNew) == [true, false, true, false])
            #expect(try store.positions() == [1, 2, 3, 4])
        },
        EntryStoreLaw("a batch with something new needs the expected version") { makeStore in
            let store = try makeStore()
            try store.append(.number(1), .number(2))
            #expect(throws: VersionConflict(stream: .lina, expected: .none, found: 2)) {
                try store.append(.number(1), .number(3), expecting: .none)
            }
            #expect(try store.positions() == [1, 2])
        },
        EntryStoreLaw("a conflict is found before a wrong version or time, and nothing of the batch is kept") {
            makeStore in
            let store = try makeStore()
            try store.append(.number(1))
            #expect(throws: EntryConflict(id: .number(1), position: 1, differences: [.data])) {
                try store.append(
                    .number(2), .number(1, note: "else"), expecting: .exactly(9), at: .kept(.friday - .days(1)))
            }
            #expect(try store.positions() == [1])
        },
        EntryStoreLaw("the same draft twice in a batch is appended once") { makeStore in
            let store = try makeStore()
            let receipts = try store.append(.number(1), .number(2), .number(1))
            #expect(receipts.map(\.position) == [1, 2, 1])
            #expect(receipts.map(\.isNew) == [true, true, false])
            #expect(try store.positions() == [1, 2])
        },
        EntryStoreLaw("one id for two contents in a batch is refused, and nothing of the batch is kept") { makeStore in
            let store = try makeStore()
            try store.append(.number(9, in: .omar))
            try store.write { log throws in
                #expect(throws: EntryConflict(id: .number(1), position: 2, differences: [.data])) {
                    try log.append(.number(1), .number(2), .number(1, note: "else"))
                }
            }
            #expect(try store.positions() == [1])
        },
        EntryStoreLaw("ids are recognised in whatever order they come") { makeStore in
            let store = try makeStore()
            let numbers: [UInt64] = [500, 3, 900, 0, 501, .max, 4]
            for number in numbers { try store.append(.number(number)) }
            for (position, number) in zip(1..., numbers) {
                #expect(try store.append(.number(number)).map(\.position) == [Int64(position)])
            }
            try store.write { log throws in
                for number in numbers { #expect(try log.append(.number(number)).map(\.isNew) == [false]) }
                #expect(try log.append(.number(450)).map(\.isNew) == [true])
                #expect(try log.append(.number(450)).map(\.isNew) == [false])
            }
            #expect(try store.positions() == Array(1...8))
        },
    ]
}

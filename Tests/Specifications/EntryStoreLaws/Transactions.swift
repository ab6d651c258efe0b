internal import Almanac
internal import Events
internal import Ledger
internal import Testing

extension EntryStoreLaws {
    static let transactions = [
        EntryStoreLaw("what a transaction returns comes out, and what it appended stays") { makeStore in
            let store = try makeStore()
            let versions = try store.write { log throws in
                try log.append(.number(1))
                try log.append(.number(2, in: .omar), .number(3, in: .omar))
                return [try log.version(of: .lina), try log.version(of: .omar)]
            }
            #expect(versions == [1, 2])
            #expect(try store.positions() == [1, 2, 3])
        },
        EntryStoreLaw("nothing of a transaction stays if it throws") { makeStore in
            let store = try makeStore()
            try store.append(.number(1))
            #expect(throws: ChangeOfMind()) {
                try store.write { log throws in
                    try log.append(.number(2, type: "Seen"))
                    try log.append(.number(3, in: .omar), at: .now(.friday + .days(1)))
                    throw ChangeOfMind()
                }
            }
            #expect(try store.positions() == [1])
            #expect(try store.read { try $0.head } == LogHead(position: 1, recordedAt: .friday))
            #expect(try store.read { try $0.entry(.number(2)) } == nil)
            #expect(try store.read { try $0.streams(of: .case) } == [.lina])
        },
        EntryStoreLaw("names and ids of a transaction that threw can be used as if it had not been") { makeStore in
            let store = try makeStore()
            for _ in 1...3 {
                #expect(throws: ChangeOfMind()) {
                    try store.write { log throws in
                        try log.append(.number(1, in: .omar, type: "Seen"))
                        throw ChangeOfMind()
                    }
                }
            }
            try store.append(.number(5, in: .lina, type: "Heard"))
            try store.append(.number(1, in: .omar, type: "Seen"), expecting: .none)
            #expect(try store.entries().map(\.stream) == [.lina, .omar])
            #expect(try store.entries().map(\.type) == ["Heard", "Seen"])
            #expect(try store.positions(.types(["Seen"])) == [2])
        },
        EntryStoreLaw("a transaction reads what it has appended") { makeStore in
            let store = try makeStore()
            try store.append(.number(1))
            try store.write { log throws in
                try log.append(.number(2, in: .omar, type: "Seen"), at: .now(.friday + .hours(1)))
                #expect(try log.head == LogHead(position: 2, recordedAt: .friday + .hours(1)))
                #expect(try log.entries().map(\.position) == [1, 2])
                #expect(try log.entries(.stream(.omar)).map(\.position) == [2])
                #expect(try log.entries(.types(["Seen"])).map(\.position) == [2])
                #expect(try log.entry(.number(2))?.position == 2)
                #expect(try log.version(of: .omar) == 1)
                #expect(try log.streams(of: .case) == [.lina, .omar])
                try log.append(.number(3, in: .omar), expecting: .exactly(1))
            }
        },
        EntryStoreLaw("a refused append leaves what the transaction appended before") { makeStore in
            let store = try makeStore()
            try store.write { log throws in
                try log.append(.number(1))
                #expect(throws: VersionConflict(stream: .lina, expected: .none, found: 1)) {
                    try log.append(.number(2), expecting: .none)
                }
                try log.append(.number(3), expecting: .exactly(1))
            }
            #expect(try store.entries().map(\.id) == [.number(1), .number(3)])
        },
        EntryStoreLaw("others do not see a transaction before it is over") { makeStore in
            let store = try makeStore()
            try store.append(.number(1))
            try store.write { log throws in
                try log.append(.number(2))
                #expect(try store.positions() == [1])
                #expect(try store.version(of: .lina) == 1)
            }
            #expect(try store.positions() == [1, 2])
        },
        EntryStoreLaw("what is appended while entries are handed over is not handed over") { makeStore in
            let store = try makeStore()
            try store.append(.number(1), .number(2))
            for selection in [Selection.everything, .stream(.lina), .types(["Noted"]), .types(["Noted", "Seen"])] {
                let before = try store.positions()
                var handedOver: [Int64] = []
                try store.write { log throws in
                    try log.forEach(selection) { entry in
                        handedOver.append(entry.position)
                        try log.append(.number(UInt64(100 * before.count + handedOver.count)))
                        return handedOver.count < 1_000
                    }
                }
                #expect(handedOver == before)
                #expect(try store.positions() == Array(1...Int64(2 * before.count)))
            }
        },
    ]
}

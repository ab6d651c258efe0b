internal import Almanac
internal import Events
internal import Ledger
internal import Testing

extension EntryStoreLaws {
    static let erasing = [
        EntryStoreLaw("an erasure takes what a stream says and leaves types, times and links") { makeStore in
            let store = try makeStore()
            try store.append(.number(1, purpose: "aftercare"), .withdrawal(2, of: 1))
            try store.append(.number(3, in: .omar))
            let before = try store.entries()
            try store.append(.erasure(4))
            let after = try store.entries()
            #expect(after.map { $0.contents == nil } == [true, true, false, false])
            #expect(after.dropLast() == before.map { $0.stream == .lina ? LoggedEntry($0, contents: nil) : $0 })
            #expect(after[1].links == [.number(1)])
            #expect(try store.read { try $0.entry(.number(1)) } == after[0])
        },
        EntryStoreLaw("an erasure that names entries takes those alone") { makeStore in
            let store = try makeStore()
            try store.append(.number(1), .number(2), .number(3))
            try store.append(.number(4, in: .omar))
            try store.append(.erasure(5, of: [2, 4]))
            #expect(try store.erasedPositions() == [2])
            try store.append(.erasure(6, of: [3]))
            #expect(try store.erasedPositions() == [2, 3])
        },
        EntryStoreLaw("what alerts say of somebody is erased with them, and not the other way round") { makeStore in
            let cases: [(stream: StreamName, erased: [Int64])] = [(.lina, [1, 2]), (.alertsOfLina, [2])]
            for (stream, erased) in cases {
                let store = try makeStore()
                try store.append(.number(1))
                try store.append(.number(2, in: .alertsOfLina))
                try store.append(.number(3, in: .named(.alert, "K-002")))
                try store.append(.erasure(4, in: stream))
                #expect(try store.erasedPositions() == erased)
                #expect(try store.append(.number(5)).map(\.position) == [5])
                #expect(try store.erasedPositions() == erased)
            }
        },
        EntryStoreLaw("an erased entry is known by its id, and its contents do not come back") { makeStore in
            let store = try makeStore()
            try store.append(.number(1), .number(2))
            try store.append(.erasure(3, of: [1]))
            #expect(try store.append(.number(1)).map(\.isNew) == [false])
            #expect(try store.append(.number(1, note: "another")).map(\.isNew) == [false])
            #expect(throws: EntryConflict(id: .number(1), position: 1, differences: [.type])) {
                try store.append(.number(1, type: "Seen"))
            }
            #expect(try store.erasedPositions() == [1])
            #expect(try store.append(.number(2)).map(\.isNew) == [false])
            #expect(try store.append(.erasure(3, of: [1])).map(\.isNew) == [false])
        },
        EntryStoreLaw("accounts of erasures can be read whatever is erased") { makeStore in
            let store = try makeStore()
            try store.append(.number(1))
            for number in 2...4 as ClosedRange<UInt64> { try store.append(.erasure(number)) }
            try store.append(.erasure(5, of: [2, 3]))
            #expect(try store.erasedPositions() == [1])
        },
        EntryStoreLaw("an erasure that is not kept has erased nothing") { makeStore in
            let store = try makeStore()
            try store.append(.number(1), .number(2))
            #expect(throws: ChangeOfMind()) {
                try store.write { log in
                    try log.append(.erasure(3))
                    #expect(try log.entries().map { $0.contents == nil } == [true, true, false])
                    throw ChangeOfMind()
                }
            }
            #expect(try store.erasedPositions() == [])
            try store.append(.number(4))
            #expect(try store.positions() == [1, 2, 3])
            #expect(try store.erasedPositions() == [])
        },
        EntryStoreLaw("what is said after an erasure stays, even in the same transaction") { makeStore in
            let store = try makeStore()
            try store.write { log in
                try log.append(.number(1), .erasure(2), .number(3))
                try log.append(.number(4))
            }
            #expect(try store.erasedPositions() == [1])
            try store.append(.number(5))
            #expect(try store.erasedPositions() == [1])
        },
    ]
}

extension EntryStore {
    package func erasedPositions() throws -> [Int64] { try entries().filter { $0.contents == nil }.map(\.position) }
}

internal import Almanac
internal import Events
internal import Ledger
internal import Testing

extension EntryStoreLaws {
    private static func memo(_ key: String, _ order: Int64? = nil, on shelf: String = "due", body: String = "{}")
        -> Memo
    {
        Memo(shelf: shelf, key: key, order: order, body: Array(body.utf8))
    }

    private static func keys(_ store: any EntryStore, _ selection: MemoSelection) throws -> [String] {
        try store.read { try $0.memos(on: "due", selection).map(\.key) }
    }

    static let memos = [
        EntryStoreLaw("a memo is kept in the place of the one before it, and thrown away") { makeStore in
            let store = try makeStore()
            try store.write { try $0.keep(memo("K-1", 5)) }
            try store.write { try $0.keep(memo("K-1", body: "{\"seen\":true}")) }
            #expect(try store.read { try $0.memo("K-1", on: "due") } == memo("K-1", body: "{\"seen\":true}"))
            #expect(try store.read { try $0.memo("K-1", on: "run") } == nil)
            try store.write { try $0.removeMemo("K-1", from: "due") }
            try store.write { try $0.removeMemo("K-1", from: "due") }
            #expect(try store.read { try $0.memos(on: "due") }.isEmpty)
        },
        EntryStoreLaw("memos come by key, by the beginning of their key, and by order") { makeStore in
            let store = try makeStore()
            try store.write { log in
                for memo in [memo("b", 2), memo("a/2", -3), memo("a/10", 2), memo("ab"), memo("a/1", on: "other")] {
                    try log.keep(memo)
                }
            }
            #expect(try keys(store, .all) == ["a/10", "a/2", "ab", "b"])
            #expect(try keys(store, .beginning("a/")) == ["a/10", "a/2"])
            #expect(try keys(store, .beginning("c")).isEmpty)
            #expect(try keys(store, .ordered(upTo: 1)) == ["a/2"])
            #expect(try keys(store, .ordered(upTo: 2)) == ["a/2", "a/10", "b"])
            #expect(try keys(store, .newestFirst) == ["b", "a/10", "a/2"])
        },
        EntryStoreLaw("a reader of memos that has enough gets no more") { makeStore in
            let store = try makeStore()
            try store.write { log in for key in ["a", "b", "c"] { try log.keep(memo(key)) } }
            var read: [String] = []
            try store.read { log in
                try log.forEachMemo(on: "due", .all) { memo in
                    read.append(memo.key)
                    return read.count < 2
                }
            }
            #expect(read == ["a", "b"])
        },
        EntryStoreLaw("memos and entries of a transaction stay together, or none of them") { makeStore in
            let store = try makeStore()
            try store.write { log throws in
                try log.append(.number(1))
                try log.keep(memo("K-1", 1))
                #expect(try log.memo("K-1", on: "due") == memo("K-1", 1))
            }
            #expect(throws: ChangeOfMind()) {
                try store.write { log throws in
                    try log.keep(memo("K-1", 2))
                    try log.keep(memo("K-2"))
                    throw ChangeOfMind()
                }
            }
            #expect(try store.read { try $0.memos(on: "due") } == [memo("K-1", 1)])
            #expect(try store.positions() == [1])
        },
        EntryStoreLaw("one at a time does a piece of work, and others may write meanwhile") { makeStore in
            let store = try makeStore()
            try store.alone(at: "watch", within: .zero) {
                #expect(throws: StoreBusy.self) { try store.alone(at: "watch", within: .zero) {} }
                #expect(try store.alone(at: "deliver", within: .zero) { 1 } == 1)
                try store.append(.number(1))
            }
            #expect(try store.alone(at: "watch", within: .zero) { try store.positions() } == [1])
            #expect(throws: ChangeOfMind()) {
                try store.alone(at: "watch", within: .zero) { throw ChangeOfMind() }
            }
            #expect(try store.alone(at: "watch", within: .zero) { 2 } == 2)
        },
        EntryStoreLaw("the streams written after a place in the log are known, each once") { makeStore in
            let store = try makeStore()
            try store.append(.number(1), .number(2))
            try store.write { log throws in
                try log.append(.number(3, in: .omar), .number(4, in: .omar))
                #expect(try log.streams(writtenAfter: 2) == [.omar])
            }
            #expect(try store.read { try $0.streams(writtenAfter: 0) } == [.lina, .omar])
            #expect(try store.read { try $0.streams(writtenAfter: 1) } == [.lina, .omar])
            #expect(try store.read { try $0.streams(writtenAfter: 3) } == [.omar])
            #expect(try store.read { try $0.streams(writtenAfter: 4) }.isEmpty)
        },
    ]
}

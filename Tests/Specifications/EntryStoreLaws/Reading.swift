internal import Almanac
internal import Events
internal import Ledger
internal import Testing

extension EntryStoreLaws {
    static let reading = [
        EntryStoreLaw("an empty log has nothing to read") { makeStore in
            let store = try makeStore()
            #expect(try store.read { try $0.head } == LogHead(position: 0, recordedAt: nil))
            #expect(try store.read { try $0.entry(.number(1)) } == nil)
            #expect(try store.read { try $0.streams(of: .case) }.isEmpty)
            #expect(try store.entries().isEmpty)
            #expect(try store.version(of: .lina) == 0)
        },
        EntryStoreLaw("a selection gives exactly what it names, in the order of position") { makeStore in
            let store = try makeStore()
            try fill(store)
            for (selection, positions) in selections {
                #expect(try store.positions(selection) == positions, "\(selection)")
            }
        },
        EntryStoreLaw("reading stops when it is told to") { makeStore in
            let store = try makeStore()
            try fill(store)
            for (selection, positions) in selections where !positions.isEmpty {
                for wanted in 1...positions.count {
                    var read: [Int64] = []
                    try store.read { log throws in
                        try log.forEach(selection) { entry in
                            read.append(entry.position)
                            return read.count < wanted
                        }
                    }
                    #expect(read == Array(positions.prefix(wanted)), "\(selection)")
                }
            }
        },
        EntryStoreLaw("an error while reading comes out, and the store can be read again") { makeStore in
            let store = try makeStore()
            try fill(store)
            #expect(throws: ChangeOfMind()) {
                try store.read { try $0.forEach(.everything) { _ in throw ChangeOfMind() } }
            }
            #expect(try store.positions(.everything) == Array(1...8))
        },
        EntryStoreLaw("entries can be read while entries are read") { makeStore in
            let store = try makeStore()
            try fill(store)
            var pairs: [[Int64]] = []
            try store.read { log throws in
                #expect(try log.entries(.stream(.omar)).map(\.position) == [2, 5, 8])
                try log.forEach(.stream(.omar)) { outer in
                    #expect(try log.entry(outer.id) == outer)
                    try log.forEach(.stream(.omar)) { inner in
                        pairs.append([outer.position, inner.position])
                        return pairs.count < 100  // a reader that starts again would never end
                    }
                    return pairs.count < 100
                }
            }
            #expect(pairs == [[2, 2], [2, 5], [2, 8], [5, 2], [5, 5], [5, 8], [8, 2], [8, 5], [8, 8]])
        },
        EntryStoreLaw("a reader sees one moment, whatever is appended meanwhile") { makeStore in
            let store = try makeStore()
            try store.append(.number(1))
            try store.read { log throws in
                // The moment is when reading began, not when the first question was asked.
                try store.append(.number(2), at: .now(.friday + .hours(1)))
                try store.append(.number(3, in: .omar))
                #expect(try log.head == LogHead(position: 1, recordedAt: .friday))
                #expect(try log.entries().map(\.position) == [1])
                #expect(try log.entry(.number(2)) == nil)
                #expect(try log.version(of: .lina) == 1)
                #expect(try log.streams(of: .case) == [.lina])
                #expect(try store.positions() == [1, 2, 3])
            }
            #expect(try store.positions() == [1, 2, 3])
        },
        EntryStoreLaw("streams of a kind come in the order of their names") { makeStore in
            let store = try makeStore()
            for (number, subject) in zip(UInt64(1)..., ["b", "a/1", "Z", "ä", "a", "B", "0", "日"]) {
                try store.append(.number(number, in: .named(.case, subject)))
                try store.append(.number(number + 100, in: .named(.calendar, subject)))
            }
            let subjects = try store.read { try $0.streams(of: .case) }.map(\.subject)
            #expect(subjects == ["0", "B", "Z", "a", "a/1", "b", "ä", "日"])
            #expect(try store.read { try $0.streams(of: .audit) }.isEmpty)
        },
    ]

    private static func fill(_ store: any EntryStore) throws {
        let rows: [(StreamName, String)] = [
            (.lina, "Noted"), (.omar, "Noted"), (.lina, "Seen"), (.office, "Signed"), (.omar, "Seen"), (.lina, "Noted"),
            (.lina, "Noted"), (.omar, "Noted"),
        ]
        for (number, (stream, type)) in zip(UInt64(1)..., rows) {
            try store.append(.number(number, in: stream, type: type))
        }
    }

    /// What to select of the eight entries above, and their positions.
    private static let selections: [(Selection, [Int64])] = [
        (.everything, [1, 2, 3, 4, 5, 6, 7, 8]),
        (.stream(.lina), [1, 3, 6, 7]),
        (.stream(.office), [4]),
        (.stream(.named(.case, "K-404")), []),
        (.stream(.named(.calendar, "K-001")), []),
        (.types(["Noted"]), [1, 2, 6, 7, 8]),
        (.types(["Seen", "Signed"]), [3, 4, 5]),
        (.types(["Noted", "Seen", "Signed", "Unheard"]), [1, 2, 3, 4, 5, 6, 7, 8]),
        (.types(["Unheard"]), []),
        (.types(["noted"]), []),
        (.types([]), []),
        (Selection(after: -1), [1, 2, 3, 4, 5, 6, 7, 8]),
        (Selection(after: 6), [7, 8]),
        (Selection(after: 7), [8]),
        (Selection(after: 8), []),
        (Selection(after: .max), []),
        (Selection(upTo: 0), []),
        (Selection(upTo: 1), [1]),
        (Selection(upTo: 8), [1, 2, 3, 4, 5, 6, 7, 8]),
        (Selection(upTo: .max), [1, 2, 3, 4, 5, 6, 7, 8]),
        (Selection(after: 2, upTo: 5), [3, 4, 5]),
        (Selection(after: 5, upTo: 2), []),
        (Selection(limit: 0), []),
        (Selection(limit: -1), []),
        (Selection(limit: 2), [1, 2]),
        (Selection(limit: 100), [1, 2, 3, 4, 5, 6, 7, 8]),
        (Selection(stream: .lina, after: 1, limit: 2), [3, 6]),
        (Selection(stream: .lina, types: ["Noted"]), [1, 6, 7]),
        (Selection(stream: .lina, types: ["Noted"], after: 1, upTo: 6), [6]),
        (Selection(stream: .omar, types: ["Signed"]), []),
        (Selection(types: ["Noted", "Seen"], after: 2, upTo: 7, limit: 3), [3, 5, 6]),
        (Selection(types: ["Noted"], after: 1, upTo: 7, limit: 2), [2, 6]),
    ]
}

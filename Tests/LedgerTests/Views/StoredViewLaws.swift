import Almanac
import Events
import Ledger
import Specifications
import Testing

/// What holds of stored views whatever is appended: they equal a fold of everything.
@Suite struct StoredViewLaws {
    static let projector = NotesProjector()

    @Test func `after any appends the rows are those of folding everything, and a rebuild changes no row`() throws {
        let seed = SeededGenerator.printedSeed(for: "stored views")
        var writing = RandomWriting(seed: seed)
        var random = SeededGenerator(seed: seed &+ 1)
        let home = try ScratchFolder()
        let stored = try home.newLedger(keeping: [Self.projector])
        let folded = MemoryStore(keeping: [Self.projector])
        for turn in 1...40 {
            let isKept = !random.chance(oneIn: 4)
            let drafts = writing.transaction(isKept: isKept)
            for store in [stored, folded] as [any EntryStore] {
                let outcome = Result {
                    try store.write { log in
                        for draft in drafts { try log.append(draft) }
                        if !isKept { throw ChangedMind() }
                    }
                }
                if isKept { try outcome.get() } else { #expect(throws: ChangedMind.self) { try outcome.get() } }
            }
            #expect(try stored.everything(of: Self.projector) == folded.everything(of: Self.projector))
            if random.chance(oneIn: 8) || turn == 40 {
                let before = try home.viewRows()
                try stored.rebuild(streamsAtOnce: Int.random(in: 1...4, using: &random))
                #expect(try home.viewRows() == before)
            }
        }
    }

    @Test func `what is appended while rows are made anew is in them`() throws {
        let seed = SeededGenerator.printedSeed(for: "appends during a rebuild")
        var writing = RandomWriting(seed: seed)
        let home = try ScratchFolder()
        let stored = try home.newLedger(keeping: [Self.projector])
        let other = try SQLiteLedger.open(home["store"], keeping: [Self.projector])
        let folded = MemoryStore(keeping: [Self.projector])
        func append() throws {
            for draft in writing.transaction() {
                try other.append(draft)
                try folded.append(draft)
            }
            #expect(try stored.everything(of: Self.projector) == folded.everything(of: Self.projector))
        }
        for _ in 1...5 { try append() }
        try stored.rebuild(streamsAtOnce: 1) { _ in try append() }
        try append()
        #expect(try home.count("view_generation") == Self.projector.views.count)
    }

    @Test func `the rows of one stream are found by its name`() throws {
        let home = try ScratchFolder()
        let stored = try home.newLedger(keeping: [Self.projector])
        try stored.append(.number(1), .number(2))
        try stored.append(.number(3, in: .omar))
        let keys = try stored.read { try $0.rows(of: .lina, in: Self.projector.notes).map(\.key) }
        #expect(keys == [EntryID.number(1).description, EntryID.number(2).description])
    }

    @Test(
        arguments: [
            ("K-001", nil, Int64.min...Int64.max, 2), ("K-003", nil, Int64.min...Int64.max, 0),
            (nil, "note 3", Int64.min...Int64.max, 1), (nil, nil, Int64.min...0, 0),
            (nil, nil, Int64.max...Int64.max, 3),
            ("K-001", "note 3", Int64.min...Int64.max, 0),
        ] as [(String?, String?, ClosedRange<Int64>, Int)])
    func `a selection narrows down, and counting agrees`(
        _ group: String?, _ text: String?, _ orders: ClosedRange<Int64>, _ count: Int
    ) throws {
        let home = try ScratchFolder()
        let selection = ViewSelection(Self.projector.notes, group: group, orders: orders, mentioning: text, limit: 2)
        for store in [try home.newLedger(keeping: [Self.projector]), MemoryStore(keeping: [Self.projector])]
            as [any EntryStore]
        {
            try store.append(.number(1), .number(2))
            try store.append(.number(3, in: .omar))
            #expect(try store.read { try $0.countRows(selection) } == count)
            #expect(try store.read { try $0.rows(selection).count } == min(count, 2))
        }
    }
}

/// Ends a transaction that is not to be kept.
struct ChangedMind: Error {}

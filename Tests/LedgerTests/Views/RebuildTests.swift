import Almanac
import Events
import GRDB
import Ledger
import Specifications
import Testing

@Suite struct RebuildTests {
    static let projector = NotesProjector()

    @Test func `rows are out of date for another version until they are made anew`() throws {
        let (home, _) = try storeWithTwoCases()
        let newer = NotesProjector(version: 2)
        let ledger = try SQLiteLedger.open(home["store"], keeping: [newer])
        try ledger.append(.number(9))
        let outdated = try #require(throws: ViewOutdated.self) { try ledger.everything(of: newer) }
        #expect(
            outdated.state
                == ViewState(
                    view: newer.counts, storedVersion: 1, position: 3, lag: 1, unreadable: []))
        #expect(outdated.description.contains("version 1, version 2 is needed"))
        #expect(try ledger.rebuild() == Rebuilt(views: ["counts", "notes"], streams: 2))
        #expect(try ledger.everything(of: newer).count == 8)
    }

    @Test func `a writer that does not know the views leaves them behind, and says so`() throws {
        let (home, ledger) = try storeWithTwoCases()
        try SQLiteLedger.open(home["store"]).append(.number(9))
        for _ in 1...2 {
            let outdated = try #require(throws: ViewOutdated.self) { try ledger.everything(of: Self.projector) }
            #expect(outdated.description.contains("entries behind the log"))
            // Going on from rows that lack something would hide that they do.
            try ledger.append(.number(UInt64(10 + outdated.state.lag)))
        }
        try ledger.rebuild(["counts"])
        #expect(try ledger.read { try $0.rows(ViewSelection(Self.projector.counts)).count } == 2)
        #expect(throws: ViewOutdated.self) { try ledger.everything(of: Self.projector) }
    }

    @Test(arguments: [1, 2])
    func `a rebuild that is cut short leaves the rows in use, and the next one cleans up`(_ batches: Int) throws {
        let (home, ledger) = try storeWithTwoCases()
        let before = try ledger.everything(of: Self.projector)
        var batch = 0
        #expect(throws: ChangedMind.self) {
            try ledger.rebuild(streamsAtOnce: 1) { _ in
                batch += 1
                if batch == batches { throw ChangedMind() }
            }
        }
        #expect(try ledger.everything(of: Self.projector) == before)
        #expect(try home.count("view_generation") == 4)
        try ledger.append(.number(9))
        #expect(try ledger.everything(of: Self.projector) != before)
        let after = try ledger.everything(of: Self.projector)
        try ledger.rebuild()
        #expect(try ledger.everything(of: Self.projector) == after)
        #expect(try home.count("view_generation") == 2)
        #expect(try home.count("view_row") == 6)
    }

    @Test func `a second rebuild ends the first, and the lists are right`() throws {
        let (home, ledger) = try storeWithTwoCases()
        let before = try ledger.everything(of: Self.projector)
        #expect(throws: RebuildDisturbed(views: ["counts", "notes"])) {
            try ledger.rebuild(streamsAtOnce: 1) { _ in
                try SQLiteLedger.open(home["store"], keeping: [Self.projector]).rebuild()
            }
        }
        #expect(try ledger.everything(of: Self.projector) == before)
    }

    @Test func `a writer that does not know the views disturbs a rebuild`() throws {
        let (home, ledger) = try storeWithTwoCases()
        #expect(throws: RebuildDisturbed(views: ["counts", "notes"])) {
            try ledger.rebuild(streamsAtOnce: 1) { _ in
                try SQLiteLedger.open(home["store"]).append(.number(9))
            }
        }
        try ledger.rebuild()
        #expect(try ledger.everything(of: Self.projector).count == 8)
    }

    @Test func `a reader keeps the rows of its snapshot while others are put to use`() throws {
        let (home, ledger) = try storeWithTwoCases()
        let reader = try SQLiteLedger.open(home["store"], keeping: [Self.projector])
        try reader.read { log in
            let before = try log.rows(ViewSelection(Self.projector.notes))
            try ledger.append(.number(9))
            try ledger.rebuild()
            #expect(try log.rows(ViewSelection(Self.projector.notes)) == before)
            #expect(before.count == 3)
        }
        #expect(try reader.read { try $0.rows(ViewSelection(Self.projector.notes)).count } == 4)
    }

    @Test func `a stream that cannot be read loses its rows but not its entries, and is named`() throws {
        let (home, ledger) = try storeWithTwoCases()
        #expect(try ledger.append(.number(9, type: "Garbled")).map(\.position) == [4])
        let (state, rows) = try ledger.read {
            (try $0.state(of: Self.projector.notes), try $0.size(of: Self.projector.notes))
        }
        #expect(state.unreadable == ["case/K-001"])
        #expect(rows == 1 && !state.needsRebuild)
        #expect(try home.count("view_gap") == 2)
    }

    @Test func `a log without entries has up-to-date lists without rows`() throws {
        let home = try ScratchFolder()
        let ledger = try home.newLedger(keeping: [Self.projector])
        for _ in 1...2 {
            let lines = try ledger.everything(of: Self.projector)
            #expect(lines == ["counts: 0 rows, unreadable []", "notes: 0 rows, unreadable []"])
            try ledger.rebuild()
        }
        try ledger.append(.number(1))
        #expect(try ledger.everything(of: Self.projector).count == 4)
    }

    private func storeWithTwoCases() throws -> (ScratchFolder, SQLiteLedger) {
        let home = try ScratchFolder()
        let ledger = try home.newLedger(keeping: [Self.projector])
        try ledger.append(.number(1), .number(2))
        try ledger.append(.number(3, in: .omar))
        return (home, ledger)
    }
}

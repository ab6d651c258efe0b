import Casework
import Events
import Ledger
import Projections
import Rehearsal
import Specifications
import Testing

/// What waits for an actor is found by the lists as it is by reading every case.
struct WorkLaw {
    static let seed = SeededGenerator.printedSeed(for: "WorkLaw")

    @Test func `the lists lead to all that waits, for everybody`() throws {
        let home = try ScratchFolder()
        try SQLiteLedger.create(in: home["store"])
        let office = try Office(on: SQLiteLedger.open(home["store"], keeping: Casework.storedViews()))
        var made = Caseload(cases: 12, seed: Self.seed).lines()
        var lines: [String] = []
        // Cut off in the middle, so that much is under way.
        while let line = try made.next() { lines.append(String(decoding: line, as: UTF8.self)) }
        try office.take(Array(lines.prefix(lines.count / 2)), keepingTimes: true)
        let present = try #require(office.entries.last).recordedAt
        let actors = try office.store.read { try $0.streams(of: .actor) }.map { ActorRef($0.subject) }
        var waiting = 0
        for actor in actors {
            let listed = try office.casework.work(of: actor, seenFrom: .today).opened()
            let all = try office.casework.work(of: actor, seenFrom: Vantage(asOf: listed.moment)).opened()
            #expect(listed.items == all.items, "\(actor), THROUGHCARE_SEED=\(Self.seed)")
            #expect(listed.moment >= present)
            waiting += listed.items.count
        }
        #expect(waiting > 5, "THROUGHCARE_SEED=\(Self.seed)")
    }
}

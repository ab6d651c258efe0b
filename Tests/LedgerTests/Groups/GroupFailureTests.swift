import Almanac
import Events
import GRDB
import Specifications
import Testing

@testable import Ledger

@Suite struct GroupFailureTests {
    private struct ChangeOfMind: Error {}

    @Test(arguments: 0..<5 as Range<Int>)
    func `work that throws leaves no trace and disturbs nobody`(_ failing: Int) throws {
        let writers = try QueuedWriters()
        let failures = writers.writeTogether(
            (0..<5).map { index in
                { log in
                    // All write to the same new stream with the same new type: whoever is first must add their names.
                    try log.append(.number(UInt64(index), in: .omar, type: "Seen"))
                    try log.append(.number(50 + UInt64(index)))
                    try log.keep(Memo(shelf: "shelf", key: "\(index)"))
                    if index == failing { throw ChangeOfMind() }
                }
            })
        #expect(failures.map { $0 is ChangeOfMind } == (0..<5).map { $0 == failing })
        #expect(failures.count { $0 != nil } == 1)
        let kept = (0..<5).filter { $0 != failing }
        #expect(
            try writers.ledger.entries().map(\.id) == kept.flatMap { [.number(UInt64($0)), .number(50 + UInt64($0))] })
        #expect(try writers.ledger.entries(.stream(.omar)).map(\.version) == [1, 2, 3, 4])
        #expect(try writers.ledger.entries(.types(["Seen"])).count == 4)
        #expect(try writers.ledger.read { try $0.memos(on: "shelf").map(\.key) } == kept.map(String.init))
        #expect(try writers.commits() == 1)
    }

    @Test func `names that only work that threw had added are not remembered`() throws {
        let writers = try QueuedWriters()
        let failures = writers.writeTogether([
            { try $0.append(.number(1)) },
            { log in
                try log.append(.number(2, in: .omar, type: "Seen"))
                throw ChangeOfMind()
            },
            { try $0.append(.number(3, in: .office, type: "Heard")) },
            { try $0.append(.number(4, in: .omar, type: "Seen")) },
        ])
        #expect(failures.map { $0 == nil } == [true, false, true, true])
        #expect(try writers.ledger.entries().map(\.stream) == [.lina, .office, .omar])
        #expect(try writers.ledger.entries().map(\.type) == ["Noted", "Heard", "Seen"])
    }

    @Test func `half an append is not committed, even if its error is swallowed`() throws {
        let writers = try QueuedWriters()
        try obstruct(
            writers, "BEFORE INSERT ON payload WHEN NEW.position = 3 BEGIN SELECT RAISE(ABORT, 'obstacle'); END")
        let failures = writers.writeTogether([
            { try $0.append(.number(1)) },
            { log in _ = try? log.append(.number(2), .number(3)) },
            { try $0.append(.number(4)) },
        ])
        #expect(failures.map { $0 is StoreIOFailure } == [false, true, false])
        #expect(try writers.ledger.entries().map(\.id) == [.number(1), .number(4)])
    }

    @Test func `if the commit fails all of them hear it, nothing is there, and the next write works`() throws {
        let writers = try QueuedWriters()
        // A reference that leads nowhere is not looked at before the commit.
        try writers.home.rawConnection().write { database in
            try database.execute(
                sql: "CREATE TABLE obstacle (entry INTEGER REFERENCES entry DEFERRABLE INITIALLY DEFERRED)")
        }
        try obstruct(
            writers, "AFTER INSERT ON payload WHEN NEW.position = 3 BEGIN INSERT INTO obstacle VALUES (99); END")
        let failures = writers.writeTogether([
            { try $0.append(.number(1)) },
            // What it has thrown was about entries that nobody will ever see.
            { try $0.append(.number(2), expecting: .none) },
            { try $0.append(.number(3), .number(4)) },
            { try $0.append(.number(5)) },
        ])
        #expect(failures.allSatisfy { ($0 as? StoreIOFailure)?.message.contains("FOREIGN KEY") == true }, "\(failures)")
        #expect(try writers.ledger.positions() == [])
        #expect(writers.writeTogether([{ try $0.append(.number(5, in: .omar)) }]).allSatisfy { $0 == nil })
        #expect(try writers.ledger.entries().map(\.stream) == [.omar])
    }

    @Test(arguments: [0, 1], [false, true])
    func `if SQLite rolls back by itself, all before hear it, and those after are not disturbed`(
        _ unlucky: Int, _ isSwallowed: Bool
    ) throws {
        let writers = try QueuedWriters()
        try obstruct(writers, "BEFORE INSERT ON memo BEGIN SELECT RAISE(ROLLBACK, 'obstacle'); END")
        let failures = writers.writeTogether(
            (0..<4).map { index in
                { log in
                    try log.append(.number(UInt64(index)))
                    guard index == unlucky else { return }
                    do { try log.keep(Memo(shelf: "shelf", key: "1")) } catch { if !isSwallowed { throw error } }
                }
            })
        #expect(failures.map { $0 is StoreIOFailure } == (0..<4).map { $0 <= unlucky })
        if !isSwallowed { #expect(failures.compactMap(\.self).allSatisfy { "\($0)".contains("obstacle") }) }
        #expect(try writers.ledger.entries().map(\.id) == (unlucky + 1..<4).map { .number(UInt64($0)) })
        #expect(try writers.commits() == 2)  // the obstacle, and the rest
    }

    @Test func `stored views are right after a group in which some work threw`() throws {
        let projector = NotesProjector()
        for seed in 1...8 as ClosedRange<UInt64> {
            let (writers, memory) = (try QueuedWriters(keeping: [projector]), MemoryStore(keeping: [projector]))
            var writing = RandomWriting(seed: seed)
            let transactions = (0..<20).map { index in
                (isKept: index % 3 != 1, drafts: writing.transaction(isKept: index % 3 != 1))
            }
            let failures = writers.writeTogether(
                transactions.map { transaction in
                    { log in
                        for draft in transaction.drafts { try log.append(draft) }
                        if !transaction.isKept { throw ChangeOfMind() }
                    }
                })
            #expect(failures.map { $0 == nil } == transactions.map(\.isKept))
            for transaction in transactions where transaction.isKept {
                try memory.write { log in for draft in transaction.drafts { try log.append(draft) } }
            }
            #expect(try writers.ledger.everything(of: projector) == memory.everything(of: projector), "seed \(seed)")
            #expect(try writers.commits() == 1)
        }
    }

    private func obstruct(_ writers: QueuedWriters, _ trigger: String) throws {
        try writers.home.rawConnection().write { try $0.execute(sql: "CREATE TRIGGER obstacle_in_the_way \(trigger)") }
    }
}

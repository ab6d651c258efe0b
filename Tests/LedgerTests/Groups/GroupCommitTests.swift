import Almanac
import Events
import Foundation
import Specifications
import Synchronization
import Testing

@testable import Ledger

@Suite struct GroupCommitTests {
    @Test func `many writers at once leave no gap, lose nothing, and share transactions`() throws {
        let home = try ScratchFolder()
        let ledger = try home.newLedger()
        let receipts = Mutex<[Receipt]>([])
        let failures = Mutex<[String]>([])
        let writers = DispatchGroup()
        // Somebody who reads keeps the write-ahead file from beginning anew, so that commits can be counted in it.
        try ledger.read { _ throws in
            for writer in 0..<64 as Range<UInt64> {
                writers.enter()
                Thread.detachNewThread {
                    do {
                        for number in 0..<50 {
                            let stream = StreamName.named(.case, "K-\(writer)")
                            let draft = Draft.number(writer * 100 + UInt64(number), in: stream)
                            let receipt = try ledger.append(draft, expecting: .exactly(Int64(number)))
                            receipts.withLock { $0 += receipt }
                        }
                    } catch {
                        failures.withLock { $0.append("\(error)") }
                    }
                    writers.leave()
                }
            }
            writers.wait()
            #expect(try home.commits() < 3_200)
        }
        #expect(failures.withLock { $0 } == [])
        let entries = try ledger.entries()
        #expect(entries.map(\.position) == Array(1...3_200))
        #expect(
            Set(receipts.withLock { $0 })
                == Set(
                    entries.map {
                        Receipt(
                            id: $0.id, position: $0.position, version: $0.version, recordedAt: $0.recordedAt,
                            isNew: true)
                    }))
    }

    @Test func `those who wait share one transaction in order of arrival, and see what came before them`() throws {
        let writers = try QueuedWriters()
        var receipts: [Receipt] = []
        let failures = writers.writeTogether(
            (0..<20 as Range<Int64>).map { number in
                { log in
                    #expect(log.head.position == number)
                    #expect(try log.entries().count == number)
                    receipts += try log.append(.number(UInt64(number)), expecting: .exactly(number))
                }
            })
        #expect(failures.allSatisfy { $0 == nil })
        #expect(receipts.map(\.position) == Array(1...20))
        #expect(receipts.map(\.version) == Array(1...20))
        #expect(try writers.ledger.entries().map(\.id) == (0..<20).map { EntryID.number($0) })
        #expect(try writers.commits() == 1)
    }

    @Test func `nobody sees anything of it before all of it is on disk`() throws {
        let writers = try QueuedWriters()
        let ledger = writers.ledger
        _ = writers.writeTogether(
            (0..<3 as Range<UInt64>).map { number in
                { log in
                    try log.append(.number(number))
                    #expect(try ledger.positions() == [])
                }
            })
        #expect(try ledger.positions() == [1, 2, 3])
    }

    @Test(arguments: [(255, 1), (256, 1), (257, 2)])
    func `a group has a greatest number of writers`(_ works: Int, _ commits: Int) throws {
        let writers = try QueuedWriters()
        let failures = writers.writeTogether(
            (0..<UInt64(works)).map { number in { log in try log.append(.number(number)) } })
        #expect(failures.allSatisfy { $0 == nil })
        #expect(try writers.commits() == commits)
    }

    @Test(arguments: [(999, 1), (1_000, 2), (1_001, 2)] as [(UInt64, Int)])
    func `a group that has many entries takes nobody else`(_ entries: UInt64, _ commits: Int) throws {
        let writers = try QueuedWriters()
        let drafts = (0..<entries).map { Draft.number($0) }
        let failures = writers.writeTogether([
            { _ = try $0.append(drafts, to: .lina, expecting: .none, at: .now(.friday)) },
            { try $0.append(.number(entries)) },
        ])
        #expect(failures.allSatisfy { $0 == nil })
        #expect(try writers.commits() == commits)
    }

    @Test func `a group that has outgrown the cache takes nobody else`() throws {
        let writers = try QueuedWriters()
        let body = [UInt8](repeating: 7, count: 1 << 20)
        let failures = writers.writeTogether([
            { log in for number in 0..<70 { try log.keep(Memo(shelf: "shelf", key: "\(number)", body: body)) } },
            { log in try log.append(.number(1)) },
        ])
        #expect(failures.allSatisfy { $0 == nil })
        // What the first one wrote was given back after its transaction, so only that of the second one is left.
        #expect(try writers.commits() == 1)
        #expect(try writers.ledger.positions() == [1])
    }

    @Test func `between two groups the lock is free for other processes`() throws {
        let writers = try QueuedWriters()
        let turns = (0..<300 as Range<UInt64>).map { number in
            writers.queue.enter { log in try log.append(.number(number)) }
        }
        try writers.finish(turns[0])
        #expect(try writers.ledger.positions().count == CommitQueue<Connection>.mostMembers)
        try HeldLock(writers.home["store/log.lock"]).release()
        #expect(try writers.ledger.append(.number(999)).map(\.position) == [257])
        for turn in turns.dropFirst() { try writers.finish(turn) }
        #expect(try writers.ledger.positions() == Array(1...301))
    }
}

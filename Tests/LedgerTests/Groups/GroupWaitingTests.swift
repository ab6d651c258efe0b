import Almanac
import Events
import Foundation
import Specifications
import Synchronization
import Testing

@testable import Ledger

@Suite struct GroupWaitingTests {
    @Test func `who has waited too long is told so, and the work is never done`() throws {
        let writers = try QueuedWriters(timeout: .milliseconds(1))
        let first = writers.queue.enter { try $0.append(.number(1)) }
        let hasty = writers.queue.enter { log in
            Issue.record("it has given up")
            try log.append(.number(2))
        }
        #expect(throws: StoreBusy(lock: writers.home["store/log.lock"], waited: .milliseconds(1))) {
            try writers.finish(hasty)
        }
        let last = writers.queue.enter { try $0.append(.number(3)) }
        try writers.finish(first)
        try writers.finish(last)
        #expect(try writers.ledger.entries().map(\.id) == [.number(1), .number(3)])
    }

    @Test func `work that has begun cannot be left, however long it takes`() throws {
        let writers = try QueuedWriters(timeout: .zero)
        let queue = writers.queue
        let first = queue.enter { try $0.append(.number(1)) }
        let (begun, mayEnd) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let turn = queue.enter { log in
            begun.signal()
            mayEnd.wait()
            try log.append(.number(2))
        }
        Thread.detachNewThread { try? writers.finish(first) }
        try #require(begun.wait(timeout: .now() + .seconds(30)) == .success)
        #expect(!queue.leave(turn))
        DispatchQueue.global().async { mayEnd.signal() }
        try writers.finish(turn)
        #expect(try writers.ledger.positions() == [1, 2])
    }

    @Test func `if the first does not get the lock, only that one is told, and the next tries`() throws {
        let writers = try QueuedWriters(timeout: .zero)
        let turns = (1...3 as ClosedRange<UInt64>).map { number in
            writers.queue.enter { try $0.append(.number(number)) }
        }
        let other = try HeldLock(writers.home["store/log.lock"])
        #expect(throws: StoreBusy.self) { try writers.finish(turns[0]) }
        #expect(throws: StoreBusy.self) { try writers.finish(turns[1]) }
        other.release()
        try writers.finish(turns[2])
        #expect(try writers.ledger.entries().map(\.id) == [.number(3)])
        #expect(writers.writeTogether([{ try $0.append(.number(4)) }]).allSatisfy { $0 == nil })
    }

    @Test func `a lock that another process holds is waited for by all`() throws {
        let home = try ScratchFolder()
        let ledger = try home.newLedger(lockTimeout: 60_000)
        let other = try HeldLock(home["store/log.lock"])
        let (writers, begun) = (DispatchGroup(), DispatchSemaphore(value: 0))
        for number in 0..<16 as Range<UInt64> {
            writers.enter()
            Thread.detachNewThread {
                begun.signal()
                _ = try? ledger.append(.number(number))
                writers.leave()
            }
        }
        for _ in 0..<16 { begun.wait() }
        other.release()
        writers.wait()
        #expect(try ledger.positions() == Array(1...16))
    }

    @Test func `what a writer gets back is its own, whoever ran it`() throws {
        let home = try ScratchFolder()
        let ledger = try home.newLedger()
        let writers = DispatchGroup()
        let mistakes = Mutex(0)
        for number in 0..<32 as Range<UInt64> {
            writers.enter()
            Thread.detachNewThread {
                // Work that is lent: it changes a variable of its writer.
                var seen: Int64?
                let id = try? ledger.write { log in
                    seen = try log.append(.number(number)).first?.position
                    return try log.entries(Selection(after: log.head.position - 1)).first?.id
                }
                if id != .number(number) || seen == nil { mistakes.withLock { $0 += 1 } }
                writers.leave()
            }
        }
        writers.wait()
        #expect(mistakes.withLock { $0 } == 0)
        #expect(try ledger.positions() == Array(1...32))
    }
}

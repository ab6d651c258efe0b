import Almanac
import Dispatch
import Events
import Foundation
import Ledger
import Specifications
import Synchronization
import Testing

@Suite struct WritersTests {
    @Test func `two ledgers on one store write in turns`() throws {
        let home = try ScratchFolder()
        let ledgers = [try home.newLedger(), try SQLiteLedger.open(home["store"])]
        for number in 0..<20 as Range<Int64> {
            let draft = Draft.number(UInt64(number), in: .omar, type: "Type \(number / 3)")
            let receipts = try ledgers[Int(number % 2)].append(draft, expecting: .exactly(number))
            #expect(receipts.map(\.position) == [number + 1])
        }
        #expect(try ledgers[0].entries() == ledgers[1].entries())
        #expect(try ledgers[0].positions() == Array(1...20))
    }

    @Test func `writers on many threads leave no gap and lose nothing`() throws {
        let home = try ScratchFolder()
        let ledgers = [try home.newLedger(), try SQLiteLedger.open(home["store"])]
        let failures = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 8) { writer in
            do {
                for number in 0..<15 {
                    try ledgers[writer % 2].append(.number(UInt64(writer * 100 + number)))
                    _ = try ledgers[number % 2].positions(Selection(limit: 3))
                }
            } catch {
                failures.withLock { $0.append("\(error)") }
            }
        }
        #expect(failures.withLock { $0 }.isEmpty)
        let entries = try ledgers[0].entries()
        #expect(entries.map(\.position) == Array(1...120))
        #expect(entries.map(\.version) == Array(1...120))
        #expect(Set(entries.map(\.id)).count == 120)
    }

    @Test(arguments: [0, 1, 20] as [Int64])
    func `a lock that is not obtained in time is reported, and reading goes on`(_ timeout: Int64) throws {
        let home = try ScratchFolder()
        let ledger = try home.newLedger(lockTimeout: timeout)
        try ledger.append(.number(1))
        let other = try HeldLock(home["store/log.lock"])
        #expect(throws: StoreBusy(lock: home["store/log.lock"], waited: .milliseconds(timeout))) {
            try ledger.append(.number(2))
        }
        #expect(try ledger.positions() == [1])
        other.release()
    }

    @Test func `a writer that gave up is not in the way of the next`() throws {
        let home = try ScratchFolder()
        let (hasty, patient) = (try home.newLedger(lockTimeout: 1), try SQLiteLedger.open(home["store"]))
        let other = try HeldLock(home["store/log.lock"])
        #expect(throws: StoreBusy.self) { try hasty.append(.number(1)) }
        other.release()
        #expect(try patient.append(.number(2)).map(\.position) == [1])
        #expect(try patient.append(.number(3)).map(\.position) == [2])
    }

    @Test func `a writer that waits gets its turn`() throws {
        let home = try ScratchFolder()
        let ledger = try home.newLedger()
        let other = try SQLiteLedger.open(home["store"])
        let waiting = DispatchGroup()
        try ledger.write { log in
            try log.append(.number(1))
            DispatchQueue.global().async(group: waiting) { _ = try? other.append(.number(2)) }
            try log.append(.number(3))
        }
        waiting.wait()
        #expect(try ledger.entries().map(\.id) == [.number(1), .number(3), .number(2)])
    }

    @Test func `a second write inside a write is a mistake of the program, and stops it`() async throws {
        let home = try ScratchFolder()
        let ledger = try home.newLedger()
        await #expect(processExitsWith: .failure) { [store = home["store"] as String] in
            let ledger = try SQLiteLedger.open(store)
            try ledger.write { log in
                try log.append(.number(1))
                // A refusal would be no failure of the process.
                _ = try? ledger.append(.number(2))
            }
        }
        #expect(try ledger.positions() == [])
    }

    @Test func `a writer shares the lock with nobody, a reader does not need it`() throws {
        let home = try ScratchFolder()
        let ledger = try home.newLedger()
        try ledger.write { log in
            try log.append(.number(1))
            #expect(throws: StoreIOFailure.self) { try HeldLock(home["store/log.lock"], shared: true) }
        }
        try ledger.read { _ in try HeldLock(home["store/log.lock"]).release() }
    }

    @Test func `the lock is free after a write that threw`() throws {
        let home = try ScratchFolder()
        let (ledger, other) = (try home.newLedger(), try SQLiteLedger.open(home["store"], lockTimeout: .zero))
        #expect(throws: VersionConflict.self) { try ledger.append(.number(1), expecting: .exists) }
        #expect(try other.append(.number(1)).map(\.position) == [1])
    }
}

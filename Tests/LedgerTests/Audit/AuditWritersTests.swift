import Almanac
import Events
import Dispatch
import Foundation
import Specifications
import Synchronization
import Testing

@testable import Ledger

@Suite struct AuditWritersTests {
    private struct ChangeOfMind: Error {}

    @Test func `writers of several processes leave no gap and lose nothing`() throws {
        let home = try ScratchFolder()
        let ledger = try home.newLedger()
        // Each opens files and locks of its own, as another process would.
        let trails = [SQLiteAuditTrail(of: ledger), SQLiteAuditTrail(of: try SQLiteLedger.open(home["store"]))]
        let failures = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 8) { writer in
            do {
                for number in 0..<15 { try trails[writer % 2].write([.number(writer * 100 + number), .number(-1)]) }
            } catch {
                failures.withLock { $0.append("\(error)") }
            }
        }
        #expect(failures.withLock { $0 } == [])
        let entries = try trails[0].entries()
        #expect(entries.map(\.position) == Array(1...240))
        #expect(Set(entries.map(\.record.subject)).count == 121)
        #expect(try trails[1].verify().damages == [])
    }

    @Test func `those who wait share one transaction, and who fails takes nothing of the others along`() throws {
        let home = try ScratchFolder()
        let ledger = try home.newLedger()
        let folder = StoreFolder(path: home["store"])
        let connection = try AuditConnection(
            to: folder, of: ledger.identity().store, for: .writing, timeout: .minutes(1))
        let queue = CommitQueue<AuditConnection>(WriterLock(path: folder.auditLock), timeout: .minutes(1))
        let turns = (0..<20).map { number in
            queue.enter { transaction in
                let record = AuditRecord.number(number, of: [CaseRef("K-\(number)")])
                try transaction.add([(record, record.json.canonicalBytes)])
                if number == 7 { throw ChangeOfMind() }
            }
        }
        let failures = turns.map { turn in
            do {
                try queue.finish(turn) { connection }
                return false
            } catch {
                return true
            }
        }
        #expect(failures == (0..<20).map { $0 == 7 })
        #expect(try home.commits(in: "audit.sqlite") == 1)
        let trail = SQLiteAuditTrail(of: ledger)
        #expect(try trail.entries().map(\.record.subject) == (0..<20).filter { $0 != 7 }.map { "view \($0)" })
        #expect(try trail.verify().damages == [])
    }

    @Test func `a lock that is not obtained in time is reported`() throws {
        let home = try ScratchFolder()
        let trail = SQLiteAuditTrail(of: try home.newLedger(), lockTimeout: .milliseconds(1))
        try trail.write([.number(1)])
        let other = try HeldLock(home["store/audit.lock"])
        #expect(throws: StoreBusy(lock: home["store/audit.lock"], waited: .milliseconds(1))) {
            try trail.write([.number(2)])
        }
        #expect(try trail.entries().count == 1)
        other.release()
    }

    @Test func `who writes to the log keeps nobody from the trail`() throws {
        let home = try ScratchFolder()
        let trail = SQLiteAuditTrail(of: try home.newLedger(), lockTimeout: .milliseconds(1))
        let other = try HeldLock(home["store/log.lock"])
        try trail.write([.number(1)])
        other.release()
        #expect(try trail.end().position == 1)
    }
}

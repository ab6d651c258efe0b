internal import Foundation
internal import Ledger
internal import Synchronization

extension Bench {
    /// Lets 8 threads write `count` records of who looked, each in a write of its own; the unit is a record.
    static func auditGroup(_ ledger: SQLiteLedger, _ count: Int) throws -> Measurement {
        let writers = 8
        let trail = SQLiteAuditTrail(of: ledger)
        let failure = Mutex<(any Error)?>(nil)
        try trail.write([look(0)])  // opens the connection
        let (start, running) = (DispatchSemaphore(value: 0), DispatchGroup())
        for writer in 0..<writers {
            running.enter()
            Thread.detachNewThread {
                start.wait()
                do {
                    for number in 0..<count { try trail.write([look(writer * count + number)]) }
                } catch {
                    failure.withLock { $0 = error }
                }
                running.leave()
            }
        }
        let measurement = Measurement.of {
            for _ in 0..<writers { start.signal() }
            running.wait()
            return writers * count
        }
        if let error = failure.withLock({ $0 }) { throw error }
        return measurement
    }
}

internal import Events
internal import Foundation
internal import Ledger
internal import Synchronization

extension Bench {
    /// Lets 64 threads append `count` entries each, every entry in a write of its own; the unit is an entry.
    static func appendGroup(_ ledger: SQLiteLedger, _ count: Int) throws -> Measurement {
        let writers = 64
        let next = try firstFreeRow(of: ledger)
        let drafts = (next..<next + writers * count + 1).map(Rows.draft)
        let failure = Mutex<(any Error)?>(nil)
        @Sendable func append(_ offset: Int) throws {
            let draft = drafts[offset]
            try ledger.append([draft], to: draft.stream, expecting: .any, at: .now(Rows.recordedAt(next + offset)))
        }
        try append(0)  // opens the connection for writing
        let (start, running) = (DispatchSemaphore(value: 0), DispatchGroup())
        for writer in 0..<writers {
            running.enter()
            Thread.detachNewThread {
                start.wait()
                do {
                    for offset in 1 + writer * count..<1 + (writer + 1) * count { try append(offset) }
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

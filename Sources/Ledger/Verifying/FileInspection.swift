internal import Foundation
internal import Synchronization

/// SQLite's own look at the file of the log, on a thread and a connection of its own: it takes as long as all the rest.
final class FileInspection: Sendable {
    private let outcome = Mutex<Result<[String], any Error>?>(nil)
    private let isDone = DispatchSemaphore(value: 0)

    /// Begins.
    init(of ledger: SQLiteLedger) {
        Thread { [self] in
            let found = Result { try ledger.reading { try $0.session.problems() } }
            outcome.withLock { $0 = found }
            isDone.signal()
        }.start()
    }

    /// What SQLite finds wrong, in its words; waits for the end, and may be asked once.
    func problems() throws -> [String] {
        isDone.wait()
        return try outcome.withLock { try $0?.get() ?? [] }
    }
}

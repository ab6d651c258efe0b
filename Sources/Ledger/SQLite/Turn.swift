internal import Foundation

/// The work of one writer on its way through the queue of writers.
///
/// Unchecked, because the work is lent and belongs to the writer's thread: that thread leaves it alone from entering the
/// line until the sign comes, and meanwhile only the one thread that leads comes near it.
final class Turn<Transaction>: @unchecked Sendable {
    typealias Work = (Transaction) throws -> Void

    /// When the writer stops waiting for its work to begin.
    let deadline: DispatchTime
    /// Whether the writer is the one who writes for all.
    var isLeading = false
    /// Why the work is not in the log; `nil` before the end, and if it is there.
    var failure: (any Error)?
    private var work: Work?
    private let sign = DispatchSemaphore(value: 0)

    init(_ work: @escaping Work, until deadline: DispatchTime) {
        self.work = work
        self.deadline = deadline
    }

    /// Does the work, once.
    func run(in transaction: Transaction) throws {
        guard let work else { preconditionFailure("the same work was to be run twice") }
        // Lent work must be gone when its writer goes on.
        self.work = nil
        try work(transaction)
    }

    /// Waits until the work is over or the writer is to lead; false if neither came in time.
    func waitForSign(until deadline: DispatchTime) -> Bool { sign.wait(timeout: deadline) == .success }

    /// Waits until the work is over or the writer is to lead.
    func waitForSign() { sign.wait() }

    /// Tells the writer to lead.
    func lead() {
        isLeading = true
        sign.signal()
    }

    /// Tells the writer that the work is over.
    /// - Parameter failure: Why nothing of the transaction was kept. It comes before what the work itself has thrown,
    ///   which may speak of entries that were not kept.
    func end(_ failure: (any Error)?) {
        if let failure { self.failure = failure }
        sign.signal()
    }
}

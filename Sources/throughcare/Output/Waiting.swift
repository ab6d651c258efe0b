internal import Dispatch
internal import Synchronization

/// Lets a command, which is a plain function, wait for work that is none.
enum Waiting {
    /// Runs the work to its end.
    /// - Throws: what it throws.
    static func run(_ work: @escaping @Sendable () async throws -> Void) throws {
        let failure = Mutex<(any Error)?>(nil)
        let isDone = DispatchSemaphore(value: 0)
        Task {
            do { try await work() } catch { failure.withLock { $0 = error } }
            isDone.signal()
        }
        isDone.wait()
        if let failure = failure.withLock({ $0 }) { throw failure }
    }
}

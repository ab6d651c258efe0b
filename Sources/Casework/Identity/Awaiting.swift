internal import Dispatch
internal import Synchronization

/// Runs work that awaits, for a caller who cannot.
///
/// A thread of the shared pool must not stand still until others of that pool have done something: there may be none left.
/// So the work has a thread of its own.
final class Awaiting: TaskExecutor {
    private let queue = DispatchQueue(label: "throughcare.awaiting")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }

    /// The outcome of the work, once it is there.
    static func wait<Outcome: Sendable>(for work: @escaping @Sendable () async throws -> Outcome) throws -> Outcome {
        let awaited = Awaited<Outcome>()
        Task.detached(executorPreference: Awaiting()) { await awaited.settle(work) }
        return try awaited.outcome()
    }
}

/// What work came to, for whoever waits for it.
private final class Awaited<Outcome: Sendable>: Sendable {
    private let result = Mutex<Result<Outcome, any Error>?>(nil)
    private let isThere = DispatchSemaphore(value: 0)

    func settle(_ work: @Sendable () async throws -> Outcome) async {
        let result: Result<Outcome, any Error>
        do { result = .success(try await work()) } catch { result = .failure(error) }
        self.result.withLock { $0 = result }
        isThere.signal()
    }

    func outcome() throws -> Outcome {
        isThere.wait()
        guard let result = result.withLock({ $0 }) else { preconditionFailure("signalled without a result") }
        return try result.get()
    }
}

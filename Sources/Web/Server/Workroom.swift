internal import NIOPosix

/// The threads on which the application works: it waits for the disk, which those that serve connections must not.
struct Workroom: Sendable {
    private let pool: NIOThreadPool

    /// Opens a room with so many threads: together they wait for one synchronisation of the disk.
    init(threads: Int) {
        pool = NIOThreadPool(numberOfThreads: threads)
        pool.start()
    }

    /// Does some work on one of the threads.
    func run<Outcome: Sendable>(_ work: @escaping @Sendable () throws -> Outcome) async throws -> Outcome {
        try await pool.runIfActive(work)
    }

    /// Lets all work end, then closes.
    func close() async throws { try await pool.shutdownGracefully() }
}

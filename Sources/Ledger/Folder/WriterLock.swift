internal import Almanac
internal import Foundation
internal import Synchronization

/// The lock that every writer of a store holds around each transaction.
///
/// SQLite before 3.51.3 can corrupt the log when two connections write or checkpoint at the same time
/// (https://www.sqlite.org/wal.html#walresetbug); SQLite's own lock does not prevent it, one around everything does.
/// `flock` belongs to the open file: each acquisition opens the file anew, so threads exclude each other as processes do.
/// In one process ``CommitQueue`` keeps the order of arrival, and only the first in line asks the kernel.
final class WriterLock: Sendable {
    let path: String

    init(path: String) { self.path = path }

    /// Waits for the lock.
    /// - Throws: ``StoreBusy`` if others hold it for longer than `timeout`.
    func acquire(within timeout: Span) throws -> Held {
        try acquire(within: timeout, until: .now() + .milliseconds(Int(timeout.milliseconds)))
    }

    /// Waits for the lock as part of a wait of `timeout` that has begun before.
    /// - Throws: ``StoreBusy`` if others hold it beyond the deadline.
    func acquire(within timeout: Span, until deadline: DispatchTime) throws -> Held {
        Held(descriptor: try lockFile(until: deadline, timeout: timeout))
    }

    private func lockFile(until deadline: DispatchTime, timeout: Span) throws -> Int32 {
        let descriptor = Foundation.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreIOFailure.system("open", path) }
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return descriptor }
        let code = errno
        guard code == EWOULDBLOCK, deadline > .now() else {
            Foundation.close(descriptor)
            if code == EWOULDBLOCK { throw StoreBusy(lock: path, waited: timeout) }
            errno = code
            throw StoreIOFailure.system("lock", path)
        }
        // From here on the descriptor belongs to whoever waits.
        guard LockWait(descriptor).succeeds(before: deadline) else { throw StoreBusy(lock: path, waited: timeout) }
        return descriptor
    }

    /// The lock while it is held.
    struct Held {
        fileprivate let descriptor: Int32

        /// Empties the lock file, which may be a leftover of anybody, and closes it to others.
        func clear() throws {
            guard ftruncate(descriptor, 0) == 0, fchmod(descriptor, 0o600) == 0 else {
                throw StoreIOFailure.system("clear", "the lock file")
            }
        }

        /// Lets the next one in.
        func release() { Foundation.close(descriptor) }
    }
}

/// A blocking `flock` on a thread of its own, because `flock` has no timeout.
///
/// Blocking and not asking again and again: the kernel wakes waiters in order, so nobody starves behind a busy writer.
/// The thread of a waiter that gave up stays until the lock is free, then lets go of it at once.
private final class LockWait: Sendable {
    private enum State { case waiting, obtained, abandoned }

    private let descriptor: Int32
    private let state = Mutex(State.waiting)
    private let done = DispatchSemaphore(value: 0)

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    /// Whether the lock was obtained in time; if not, the descriptor is no longer the caller's.
    func succeeds(before deadline: DispatchTime) -> Bool {
        Thread.detachNewThread { self.block() }
        if done.wait(timeout: deadline) == .success { return state.withLock { $0 == .obtained } }
        return state.withLock { state in
            if state == .waiting { state = .abandoned }
            return state == .obtained
        }
    }

    private func block() {
        var result = flock(descriptor, LOCK_EX)
        while result != 0, errno == EINTR { result = flock(descriptor, LOCK_EX) }
        let isWanted = state.withLock { state in
            if state == .waiting, result == 0 { state = .obtained }
            return state == .obtained
        }
        if !isWanted { Foundation.close(descriptor) }
        done.signal()
    }
}

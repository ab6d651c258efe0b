import Foundation
import Ledger

/// The writer lock in the hands of somebody else.
struct HeldLock {
    private let descriptor: Int32

    init(_ path: String, shared: Bool = false) throws {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0, flock(descriptor, (shared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0 else {
            throw StoreIOFailure(reporter: .system, code: errno, message: "the test did not get the lock")
        }
    }

    func release() { close(descriptor) }
}

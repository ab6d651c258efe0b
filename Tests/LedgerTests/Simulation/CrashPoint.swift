import Synchronization
import Testing

/// A moment at which a process ends: the files are copied as they are then, and what comes later is lost.
final class CrashPoint: Sendable {
    private struct State {
        var momentsLeft = 0
        var copy: (@Sendable () throws -> Void)?
        var hasFired = false
    }

    private let state = Mutex(State())

    /// Waits for a moment, after so many others.
    func arm(after moments: Int, _ copy: @escaping @Sendable () throws -> Void) {
        state.withLock { $0 = State(momentsLeft: moments, copy: copy) }
    }

    /// Whether the files were copied since.
    var hasFired: Bool { state.withLock { $0.hasFired } }

    /// Waits no longer.
    func disarm() { state.withLock { $0 = State() } }

    /// A moment at which a process might end.
    func pass() {
        let copy = state.withLock { state -> (@Sendable () throws -> Void)? in
            guard let copy = state.copy else { return nil }
            state.momentsLeft -= 1
            guard state.momentsLeft < 0 else { return nil }
            (state.copy, state.hasFired) = (nil, true)
            return copy
        }
        do { try copy?() } catch { Issue.record(error) }
    }
}

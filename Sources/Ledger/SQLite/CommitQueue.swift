internal import Almanac
internal import Foundation
internal import Synchronization

/// The writers of one file in order of arrival: the first one writes for all who wait, in one transaction.
///
/// On most disks a transaction costs about the same whether it keeps one entry or a hundred, so sharing it is what makes
/// many writers quick. Who has written for others hands over to the next in line, and the writer lock is free in between:
/// other processes get their turn.
final class CommitQueue<Target: SharedConnection>: Sendable {
    typealias Member = Target.Group.Member
    private struct Line {
        var waiting: [Turn<Member>] = []
        /// Whether somebody leads, or has been told to.
        var isLed = false
        /// The thread that writes for the others just now.
        var leader: pthread_t?
        /// Whether the last transaction was written for more than one.
        var wasShared = false

        mutating func takeFirst() -> Turn<Member>? { waiting.isEmpty ? nil : waiting.removeFirst() }
    }

    /// The most writers that share one transaction.
    static var mostMembers: Int { 256 }

    private let lock: WriterLock
    private let timeout: Span
    private let line = Mutex(Line())

    /// - Parameter timeout: How long a writer waits until its work begins.
    init(_ lock: WriterLock, timeout: Span) {
        self.lock = lock
        self.timeout = timeout
    }

    /// Runs `body` in a transaction, on this thread or on that of another writer, and returns once it is on disk.
    ///
    /// - Parameter connection: Opens the connection for writing; called under the writer lock.
    /// - Throws: ``StoreBusy`` if the work has not begun in time: then it never will. What `body` throws.
    func write<Outcome>(
        on connection: () throws -> Target, _ body: (Member) throws -> Outcome
    ) throws -> Outcome {
        var outcome: Outcome?
        // Whoever runs the work lets go of it before this thread goes on.
        try withoutActuallyEscaping({ (transaction: Member) in outcome = try body(transaction) }) { work in
            try finish(enter(work), on: connection)
        }
        guard let outcome else { preconditionFailure("a write came to its end without being run") }
        return outcome
    }

    /// Puts work at the end of the line.
    /// - Returns: Its turn, which has to be finished.
    func enter(_ work: @escaping Turn<Member>.Work) -> Turn<Member> {
        let turn = Turn(work, until: .now() + .milliseconds(Int(timeout.milliseconds)))
        line.withLock { line in
            precondition(
                line.leader.map { pthread_equal($0, pthread_self()) == 0 } ?? true,
                "a write inside a write to the same store: append with the writer that the closure was given")
            turn.isLeading = !line.isLed
            if line.isLed { line.waiting.append(turn) }
            line.isLed = true
        }
        return turn
    }

    /// Waits until others have done the work of a turn, or does it with that of those who wait.
    func finish(_ turn: Turn<Member>, on connection: () throws -> Target) throws {
        if !turn.isLeading, !turn.waitForSign(until: turn.deadline) {
            if leave(turn) { throw StoreBusy(lock: lock.path, waited: timeout) }
            turn.waitForSign()
        }
        if turn.isLeading { lead(from: turn, on: connection) }
        if let failure = turn.failure { throw failure }
    }

    /// Takes a turn out of the line, so that its work is never run.
    /// - Returns: False if it has begun, or is about to.
    func leave(_ turn: Turn<Member>) -> Bool {
        line.withLock { line in
            guard let index = line.waiting.firstIndex(where: { $0 === turn }) else { return false }
            line.waiting.remove(at: index)
            return true
        }
    }

    private func lead(from first: Turn<Member>, on connection: () throws -> Target) {
        line.withLock { $0.leader = pthread_self() }
        var members = [first]
        var failure: (any Error)?
        do { try commit(&members, on: connection) } catch { failure = error }
        handOver(wasShared: members.count > 1)
        for member in members { member.end(failure) }
    }

    /// Writes for the first member and for those who come to wait meanwhile, who become members.
    /// - Throws: What keeps the whole transaction from being on disk.
    private func commit(_ members: inout [Turn<Member>], on connection: () throws -> Target) throws {
        let held = try lock.acquire(within: timeout, until: members[0].deadline)
        defer { held.release() }
        try connection().writeTogether { transaction in
            // If this fails there is nobody else whom it could disturb.
            try transaction.run(members[0].run)
            while members.count < Self.mostMembers, !transaction.isFull, transaction.isOpen,
                let turn = next(after: members.count)
            {
                members.append(turn)
                do {
                    try transaction.runApart(turn.run)
                } catch {
                    turn.failure = error
                    if !transaction.isOpen { throw error }
                }
            }
        }
    }

    /// The next in line. Those who were told of their end a moment ago may be on their way back into it: where writers are
    /// many, letting them run before the line is found empty almost halves the number of transactions.
    private func next(after members: Int) -> Turn<Member>? {
        if let turn = line.withLock({ $0.takeFirst() }) { return turn }
        guard members > 1 || line.withLock({ $0.wasShared }) else { return nil }
        sched_yield()
        return line.withLock { $0.takeFirst() }
    }

    private func handOver(wasShared: Bool) {
        let next: Turn<Member>? = line.withLock { line in
            line.leader = nil
            line.wasShared = wasShared
            line.isLed = !line.waiting.isEmpty
            return line.takeFirst()
        }
        next?.lead()
    }
}

internal import Almanac
internal import HTTPTypes
internal import Ledger

/// Slows down whoever guesses: each failure counts for a quarter of an hour.
struct SignInThrottle: Sendable {
    /// How often one source may fail, and all together.
    static let (mostFromOne, mostInAll) = (5, 100)
    static let window = Span.minutes(15)

    let source: String

    /// - Throws: ``Problem`` 429 for too many failures.
    func check(_ desk: Desk, _ now: Instant) throws {
        let failures = try desk.failures(from: source, since: now - Self.window)
        guard failures.fromThere < Self.mostFromOne, failures.inAll < Self.mostInAll else {
            var problem = Problem(.tooMany)
            problem.headers[.retryAfter] = String(Self.window.milliseconds / 1_000)
            throw problem
        }
    }

    /// Notes that somebody was not let in.
    func note(_ desk: Desk, _ now: Instant) throws {
        try desk.noteFailure(from: source, at: now, forgettingBefore: now - Self.window)
    }
}

public import Almanac

/// The only way for a rule to learn about time: asking whether an instant has been reached.
///
/// The clock remembers every instant still ahead that it was asked about. The earliest of them is the next moment at
/// which any answer can change, and so the moment until which a case need not be looked at again.
public final class Clock {
    private let now: Instant

    /// The next instant at which an answer can change; `nil` if none lies ahead.
    public private(set) var nextChange: Instant?

    /// A clock that stands at `now`.
    public init(at now: Instant) { self.now = now }

    /// Whether the instant is now or in the past.
    public func hasReached(_ instant: Instant) -> Bool {
        guard instant > now else { return true }
        nextChange = nextChange.map { min($0, instant) } ?? instant
        return false
    }

    /// Whether the instant is in the past. Instants are whole milliseconds, so that is true one of them later.
    public func hasPassed(_ instant: Instant) -> Bool { hasReached(instant + .milliseconds(1)) }

    /// Whether the interval [from, until) contains now; open-ended if `until` is `nil`.
    public func isBetween(_ from: Instant, and until: Instant?) -> Bool {
        hasReached(from) && !(until.map(hasReached) ?? false)
    }
}

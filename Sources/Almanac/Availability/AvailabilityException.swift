/// A stretch of time in which the usual hours do not hold.
public struct AvailabilityException: Hashable, Sendable {
    /// What holds instead.
    public enum Effect: Hashable, Sendable {
        /// Nobody answers, whatever the usual hours say.
        case unavailable
        /// Somebody answers, whatever the usual hours say.
        case available
    }

    /// Start, inclusive.
    public let from: Instant
    /// End, exclusive; `nil` is until further notice.
    public let to: Instant?
    /// What holds instead.
    public let effect: Effect

    /// Records an exception; one that ends before it starts has no effect.
    public init(from: Instant, to: Instant?, effect: Effect) {
        self.from = from
        self.to = to
        self.effect = effect
    }

    /// The part of the exception inside the interval.
    func time(within interval: Interval) -> IntervalSet {
        let part = Interval(start: max(from, interval.start), end: min(to ?? interval.end, interval.end))
        return IntervalSet([part].compactMap(\.self))
    }
}

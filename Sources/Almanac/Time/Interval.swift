/// A stretch of time from an instant inclusive to a later one exclusive.
public struct Interval: Hashable, Sendable {
    /// First instant, inclusive.
    public let start: Instant
    /// End, exclusive.
    public let end: Instant

    /// Makes the interval, or `nil` when `end` is not after `start`.
    public init?(start: Instant, end: Instant) {
        guard start < end else { return nil }
        self.init(unchecked: start, end)
    }

    /// For callers that know the order, and for the one legitimate empty interval: a date that a zone skipped.
    init(unchecked start: Instant, _ end: Instant) {
        self.start = start
        self.end = end
    }

    /// The elapsed time from start to end.
    public var length: Span { end - start }

    /// Whether the instant is at or after the start and before the end.
    public func contains(_ instant: Instant) -> Bool { start <= instant && instant < end }

    /// Whether the two share any time; touching intervals do not.
    public func overlaps(_ other: Interval) -> Bool { intersection(other) != nil }

    /// The time both have in common, or `nil` if there is none.
    public func intersection(_ other: Interval) -> Interval? {
        Interval(start: max(start, other.start), end: min(end, other.end))
    }
}

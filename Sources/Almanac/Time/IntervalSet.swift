/// Any number of stretches of time, in order, without overlap and without touching neighbours.
public struct IntervalSet: Hashable, Sendable {
    /// The stretches, earliest first, separated from each other by some time.
    public let intervals: [Interval]

    /// Merges intervals given in any order; overlapping and touching ones become one. O(n log n).
    public init(_ intervals: some Sequence<Interval>) {
        var merged: [Interval] = []
        for next in intervals.filter({ $0.start < $0.end }).sorted(by: { $0.start < $1.start }) {
            if let last = merged.last, next.start <= last.end {
                merged[merged.count - 1] = Interval(unchecked: last.start, max(last.end, next.end))
            } else {
                merged.append(next)
            }
        }
        self.intervals = merged
    }

    private init(normalised intervals: [Interval]) {
        self.intervals = intervals
    }

    /// No time at all.
    public static let empty = IntervalSet(normalised: [])

    /// Whether there is no time in it.
    public var isEmpty: Bool { intervals.isEmpty }

    /// The elapsed time of all stretches together.
    public var length: Span { intervals.reduce(.zero) { $0 + $1.length } }

    /// Whether the instant lies in one of the half-open stretches. O(log n).
    public func contains(_ instant: Instant) -> Bool {
        let index = firstIndex(endingAfter: instant)
        return index < intervals.count && intervals[index].contains(instant)
    }

    /// The time in either set.
    public func union(_ other: IntervalSet) -> IntervalSet { IntervalSet(intervals + other.intervals) }

    /// The time in this set that is not in the other. O(n log m).
    public func subtracting(_ other: IntervalSet) -> IntervalSet {
        IntervalSet(normalised: intervals.flatMap { other.gaps(in: $0) })
    }

    /// The time of this set inside the interval.
    public func intersection(_ interval: Interval) -> IntervalSet {
        IntervalSet(normalised: overlapping(interval).compactMap { $0.intersection(interval) })
    }

    /// The stretches of the interval that this set leaves free, earliest first.
    public func gaps(in interval: Interval) -> [Interval] {
        var gaps: [Interval] = []
        var free = interval.start
        for taken in overlapping(interval) {
            if let gap = Interval(start: free, end: taken.start) { gaps.append(gap) }
            free = taken.end
        }
        if let gap = Interval(start: free, end: interval.end) { gaps.append(gap) }
        return gaps
    }

    private func overlapping(_ interval: Interval) -> some Sequence<Interval> {
        intervals[firstIndex(endingAfter: interval.start)...].prefix { $0.start < interval.end }
    }

    private func firstIndex(endingAfter instant: Instant) -> Int {
        var low = 0
        var high = intervals.count
        while low < high {
            let middle = (low + high) / 2
            if intervals[middle].end > instant { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

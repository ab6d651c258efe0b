/// Who can be reached in the first days after a release, and when nobody can.
public struct Coverage: Hashable, Sendable {
    /// The days in question, from the release inclusive.
    public let window: Interval
    /// The stretches without any contact that begin inside the window, oldest first.
    public let spans: [UncoveredSpan]
    /// The time from the release to the first contact; `nil` if there is none up to the horizon.
    public let firstContactAfter: Span?
    /// The distinct contacts with any reachable time inside the window, sorted.
    public let suppliers: [String]

    /// Lays the contacts' hours over each other.
    ///
    /// - Parameters:
    ///   - release: when the window opens, inclusive.
    ///   - window: elapsed time; at least one millisecond is looked at.
    ///   - horizon: how long after the window the next contact is searched.
    ///   - contacts: who can be reached when, known for the whole of ``reach(release:window:horizon:)``; an
    ///     identifier given twice is one contact with the hours of both.
    public init(
        release: Instant,
        window: Span = .hours(72),
        horizon: Span = .days(7),
        contacts: [(id: String, reachable: IntervalSet)]
    ) {
        let reach = Coverage.reach(release: release, window: window, horizon: horizon)
        let window = Coverage.reach(release: release, window: window, horizon: .zero)
        let covered = IntervalSet(contacts.flatMap { $0.reachable.intersection(reach).intervals })
        self.window = window
        spans = covered.gaps(in: reach).filter { $0.start < window.end }.map { gap in
            UncoveredSpan(
                start: gap.start,
                endInWindow: min(gap.end, window.end),
                trueEnd: gap.end < reach.end ? gap.end : nil,
                horizon: reach.end)
        }
        firstContactAfter = covered.intervals.first.map { $0.start - release }
        suppliers = Set(contacts.filter { !$0.reachable.intersection(window).isEmpty }.map(\.id)).sorted()
    }

    /// The time for which the contacts' hours must be known: from the release inclusive to the horizon exclusive.
    public static func reach(
        release: Instant, window: Span = .hours(72), horizon: Span = .days(7)
    ) -> Interval {
        // The earliest possible end first, so that the calendar's last millisecond still has a window.
        let start = min(release, Instant.latest - .milliseconds(1))
        let length = max(window, .milliseconds(1)) + max(horizon, .zero)
        return Interval(unchecked: start, start + length)
    }
}

extension Coverage {
    /// The span that is longest inside the window, the earliest of equals; `nil` when covered throughout.
    public var longest: UncoveredSpan? { Coverage.longest(of: spans) }

    /// The longest span that is still to come or still running, by the same order; `nil` when there is none.
    ///
    /// A span without a next contact runs to the horizon of the search.
    /// - Parameter hasReached: Whether an instant is now or past for whoever asks.
    public func longest(notEnded hasReached: (Instant) -> Bool) -> UncoveredSpan? {
        Coverage.longest(of: spans.filter { !hasReached($0.trueEnd ?? $0.horizon) })
    }

    private static func longest(of spans: [UncoveredSpan]) -> UncoveredSpan? {
        spans.reduce(nil) { longest, span in
            guard let longest, longest.length >= span.length else { return span }
            return longest
        }
    }
}

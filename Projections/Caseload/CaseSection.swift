public import Almanac

/// The parts of the list of cases, in their order. Each has a range of its own among the numbers that rows are ordered by.
public enum CaseSection: Int64, CaseIterable, Sendable {
    /// In custody with a date: the next release first, those that should have taken place before all others.
    case releasePlanned
    /// In custody without a date: what was opened first.
    case dateUnknown
    /// In the community: the last release first.
    case released
    /// Never in custody: what was opened first.
    case withoutGate
    /// Closed: what was closed last.
    case closed

    // Wider than all instants together, so that the ranges of two parts never meet.
    private static let width: Int64 = 1 << 52

    /// The number by which a case with this instant is ordered.
    public func order(of instant: Instant) -> Int64 {
        rawValue * Self.width + (self == .released || self == .closed ? -instant.milliseconds : instant.milliseconds)
    }

    /// The numbers of this part for instants from the first to the last, both inclusive.
    public func orders(from first: Instant = .earliest, to last: Instant = .latest) -> ClosedRange<Int64> {
        let bounds = [order(of: first), order(of: last)].sorted()
        return bounds[0]...bounds[1]
    }

    /// The numbers of every case that is not closed.
    public static let open =
        releasePlanned.orders().lowerBound...withoutGate.orders().upperBound

    /// The numbers of every case.
    public static let all = releasePlanned.orders().lowerBound...closed.orders().upperBound
}

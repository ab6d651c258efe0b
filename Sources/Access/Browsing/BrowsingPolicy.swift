public import Almanac

/// When looks are told in a report of browsing: house defaults, for no source gives numbers.
public struct BrowsingPolicy: Hashable, Sendable {
    /// How near to a look a role on the case must have been held, so that the look needs no question.
    public var roleNearness = Span.days(14)
    /// When work begins, inclusive.
    public var opens = TimeOfDay.oClock(7)
    /// When work ends, exclusive.
    public var closes = TimeOfDay.oClock(20)
    /// Looks of one actor that are no further apart than this belong to one row.
    public var longestPause = Span.minutes(15)
    /// From how many different cases on a row is told.
    public var leastCases = 15

    /// The house defaults.
    public init() {}
}

public import Almanac
public import Events

/// A recorded time in which an actor cannot be reached, as far as nothing recorded later says otherwise.
public struct Absence: Sendable {
    /// First moment, inclusive.
    public let from: Instant
    /// End, exclusive; `nil` until further notice.
    public let to: Instant?
    public let substitute: ActorRef?
    /// Parts of the time for which extra duty was recorded later.
    public let takenBack: IntervalSet
    public let fact: Fact<AvailabilityExceptionRecorded>

    /// What remains of the absence in an interval.
    public func remaining(in interval: Interval) -> IntervalSet {
        let end = to.map { min($0, interval.end) } ?? interval.end
        guard let away = Interval(start: max(from, interval.start), end: end) else { return IntervalSet([]) }
        return IntervalSet([away]).subtracting(takenBack)
    }
}

extension AvailabilityExceptionRecorded {
    /// What it does to the pattern: as said; else extra duty adds, and everything else takes away.
    var effectInForce: AvailabilityException.Effect {
        switch effect {
        case .available: .available
        case .unavailable: .unavailable
        case nil: reason == .extraDuty ? .available : .unavailable
        }
    }
}

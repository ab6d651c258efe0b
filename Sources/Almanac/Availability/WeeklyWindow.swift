/// Hours that return every week on the same days.
public struct WeeklyWindow: Hashable, Sendable {
    /// The days on which the window starts.
    public let days: Set<Weekday>
    /// Start on the wall clock, inclusive.
    public let from: TimeOfDay
    /// End on the wall clock, exclusive; at or before `from` it means the next day.
    public let to: TimeOfDay

    /// Describes the hours; a window that crosses midnight belongs to the day on which it starts.
    public init(days: Set<Weekday>, from: TimeOfDay, to: TimeOfDay) {
        self.days = days
        self.from = from
        self.to = to
    }

    /// Whether the window ends on the day after it starts.
    public var crossesMidnight: Bool { to <= from }
}

extension WeeklyWindow {
    /// The window that starts on that date, cut at the closing time of a half-day; `nil` if nothing is left of it.
    func interval(on date: CivilDate, closedFrom closing: TimeOfDay?, in zone: Zone) -> Interval? {
        guard days.contains(date.weekday) else { return nil }
        if let closing, closing <= from { return nil }
        let start = zone.instant(date, from, ambiguity: .first)
        if let closing, crossesMidnight || closing < to {
            return Interval(start: start, end: zone.instant(date, closing, ambiguity: .second))
        }
        let lastDay = crossesMidnight ? date.adding(days: 1) : date
        return Interval(start: start, end: zone.instant(lastDay, to, ambiguity: .second))
    }
}

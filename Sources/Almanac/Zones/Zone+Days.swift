extension Zone {
    /// The first instant of that local day, inclusive: 00:00, the first 00:00 of two, or the moment to which clocks
    /// jump over midnight.
    public func startOfDay(_ date: CivilDate) -> Instant { startOfDay(number: date.daysSinceEpoch) }

    /// The local day from its start inclusive to the start of the next day exclusive.
    ///
    /// Empty for a date that the zone left out when it changed sides of the date line.
    public func day(_ date: CivilDate) -> Interval {
        let start = startOfDay(date)
        return Interval(unchecked: start, max(start, startOfDay(number: date.daysSinceEpoch + 1)))
    }

    /// The elapsed time of the local day: 24 hours except when clocks change.
    public func lengthOfDay(_ date: CivilDate) -> Span { day(date).length }

    /// By number and not by date, because the last day of the calendar has an end too.
    func startOfDay(number: Int) -> Instant {
        switch occurrence(ofWallClock: Int64(number) * 86_400_000) {
        case .once(let instant): instant
        case .twice(let first, _): first
        case .never(let change, _): change
        }
    }
}

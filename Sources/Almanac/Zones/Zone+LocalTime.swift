extension Zone {
    /// Which of two occurrences is meant when clocks go back and a local time comes twice.
    public enum Ambiguity: Hashable, Sendable {
        /// The earlier one: right for a start.
        case first
        /// The later one: right for an end.
        case second
    }

    /// What calendar and clock show in this zone at that instant.
    public func local(_ instant: Instant) -> LocalDateTime {
        let offset = self.offset(at: instant)
        let (day, time) = (instant.milliseconds + Int64(offset) * 1000).flooredDivision(by: 86_400_000)
        return LocalDateTime(
            date: CivilDate(daysSinceEpoch: Int(day)), time: TimeOfDay(unchecked: Int(time)), offsetSeconds: offset)
    }

    /// The instant at which the clock shows that time on that date.
    ///
    /// A time that comes twice means the named occurrence; a time that clocks jump over is moved forward by the
    /// length of the jump, 02:30 becoming 03:30; 24:00 is the start of the next day.
    public func instant(_ date: CivilDate, _ time: TimeOfDay, ambiguity: Ambiguity) -> Instant {
        guard time < .endOfDay else { return startOfDay(number: date.daysSinceEpoch + 1) }
        switch occurrence(ofWallClock: Int64(date.daysSinceEpoch) * 86_400_000 + Int64(time.milliseconds)) {
        case .once(let instant): return instant
        case .twice(let first, let second): return ambiguity == .first ? first : second
        case .never(_, let shifted): return shifted
        }
    }
}

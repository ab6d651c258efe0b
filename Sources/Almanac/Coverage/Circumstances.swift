/// What a text about an interval should mention to explain it: weekends, holidays, clock changes.
public struct Circumstances: Hashable, Sendable {
    /// A holiday or half-day.
    public struct ClosedDay: Hashable, Sendable {
        /// The local date.
        public let date: CivilDate
        /// What people call the day; `nil` if the calendar does not say.
        public let name: String?

        /// Describes one closed day.
        public init(date: CivilDate, name: String?) {
            self.date = date
            self.name = name
        }
    }

    /// Whether the interval touches a local Saturday or Sunday.
    public let weekend: Bool
    /// The declared closed days whose closed hours the interval touches, oldest first.
    public let specialDays: [ClosedDay]
    /// Whether clocks change inside the interval; a change at its very start does not count.
    public let clockChange: Bool

    /// Looks at the interval with the eyes of somebody living in that zone and with that calendar.
    public init(of interval: Interval, in zone: Zone, calendar: WorkingCalendar) {
        let first = zone.local(interval.start).date
        let last = max(first, zone.local(interval.end - .milliseconds(1)).date)
        // Seven days hold every weekday, however long the interval is.
        weekend = (0...min(6, first.days(until: last))).contains { first.adding(days: $0).weekday.isWeekend }
        specialDays = calendar.days.filter { date, _ in
            guard first <= date, date <= last, let closing = calendar.closedFrom(date) else { return false }
            return zone.instant(date, closing, ambiguity: .second) < interval.end
                && zone.day(date).end > interval.start
        }
        .map { date, day in ClosedDay(date: date, name: day.name) }
        .sorted { $0.date < $1.date }
        clockChange = zone.clockChanges(in: interval).contains { $0 > interval.start }
    }
}

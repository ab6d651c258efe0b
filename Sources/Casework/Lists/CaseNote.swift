public import Almanac
public import Events

/// What a list says of a case beside its row: how many alerts wait, and what is special about the day of release.
public struct CaseNote: Hashable, Sendable {
    public let caseRef: CaseRef
    /// Alerts that are not set aside, by severity; empty if none waits.
    public let alerts: [AlertSeverity: Int]
    /// The day of the release that lies ahead; `nil` if there is none, or none with a date.
    public let release: ReleaseDay?
}

/// The local day of a release, as offices see it.
public struct ReleaseDay: Hashable, Sendable {
    public let date: CivilDate
    /// Why offices are closed on it, all day or from some hour; `nil` if they are not.
    public let closed: ClosedDay?
    /// Why offices are closed on the next day; `nil` if they are not.
    public let closedNext: ClosedDay?

    /// Looks at a day in a calendar.
    public init(_ date: CivilDate, in calendar: WorkingCalendar) {
        self.date = date
        closed = ClosedDay(date, in: calendar)
        closedNext = ClosedDay(date.adding(days: 1), in: calendar)
    }
}

/// A day on which offices are closed.
public struct ClosedDay: Hashable, Sendable {
    public let date: CivilDate
    /// What people call it; `nil` for an ordinary weekend, or if the calendar does not say.
    public let name: String?
    /// When a half-day closes, inclusive; `nil` if it is closed all day.
    public let from: TimeOfDay?

    /// Looks at a day in a calendar; `nil` if people work all of it.
    public init?(_ date: CivilDate, in calendar: WorkingCalendar) {
        let closing = calendar.closedFrom(date)
        guard !calendar.isWorkingDay(date) || closing != nil else { return nil }
        self.date = date
        name = closing.flatMap { _ in calendar[date]?.name }
        from = closing == .midnight ? nil : closing
    }
}

/// On which days people work: Monday to Friday, except on the special days declared here.
public struct WorkingCalendar: Hashable, Sendable {
    let days: [CivilDate: SpecialDay]
    private let years: Set<Int>

    /// Makes a calendar of those special days.
    public init(_ days: [CivilDate: SpecialDay]) {
        self.days = days
        years = Set(days.keys.map(\.year))
    }

    /// No special days at all.
    public static let weekendsOnly = WorkingCalendar([:])

    /// The special day declared for that date; `nil` if there is none.
    public subscript(date: CivilDate) -> SpecialDay? { days[date] }

    /// Whether any special day is declared in that year; if not, its holidays are probably unknown.
    public func knows(year: Int) -> Bool { years.contains(year) }

    /// Whether people work on that date, if only until a half-day closes.
    public func isWorkingDay(_ date: CivilDate) -> Bool {
        if case .working = days[date]?.kind { return true }
        return !date.weekday.isWeekend && closedFrom(date) != .midnight
    }

    /// When a special day closes, inclusive: 00:00 if it is closed throughout, `nil` if it does not close.
    ///
    /// An ordinary weekend is no special day and gives `nil`.
    public func closedFrom(_ date: CivilDate) -> TimeOfDay? {
        switch days[date]?.kind {
        case .closed: .midnight
        case .closedFrom(let time): time
        case .working, nil: nil
        }
    }

    /// The date that many working days later, earlier for a negative count; the same date for 0.
    public func adding(workingDays count: Int, to date: CivilDate) -> CivilDate {
        let step = count.signum()
        let edge = step > 0 ? CivilDate.latest : .earliest
        var left = count.magnitude
        var current = date
        while left > 0, current != edge {
            current = current.adding(days: step)
            if isWorkingDay(current) { left -= 1 }
        }
        return current
    }
}

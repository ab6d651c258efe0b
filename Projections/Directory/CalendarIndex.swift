public import Almanac
public import Events

/// The calendars of closed days, folded from their streams.
public struct CalendarIndex: Sendable {
    private var calendars: [CalendarRef: WorkingCalendar] = [:]

    /// Folds what the calendar streams say.
    public init(_ history: History = .empty) {
        var days: [CalendarRef: [CivilDate: WorkingCalendar.SpecialDay]] = [:]
        for case let declared as PublicHolidayDeclared in history.entries.map(\.event) {
            let day = WorkingCalendar.SpecialDay(name: declared.name, kind: Self.kind(of: declared))
            days[declared.calendar, default: [:]][declared.date] = day
        }
        calendars = days.mapValues(WorkingCalendar.init)
    }

    /// The calendar of that name; only weekends are closed in one that nobody declared.
    public subscript(calendar: CalendarRef?) -> WorkingCalendar {
        calendar.flatMap { calendars[$0] } ?? .weekendsOnly
    }

    private static func kind(of declared: PublicHolidayDeclared) -> WorkingCalendar.SpecialDay.Kind {
        if declared.workingDay == true { return .working }
        return declared.halfDayFrom.map { .closedFrom($0) } ?? .closed
    }
}

extension History {
    /// A history of which nothing is known.
    public static let empty = History(entries: [], withdrawn: [], withdrawals: [:], corrections: [:])
}

internal import Access
internal import Almanac
public import Events
internal import Ledger
internal import Projections

/// The closed days of a calendar that was declared.
public struct ListedCalendar: Sendable {
    public let calendar: CalendarRef
    /// In the order of their dates.
    public let days: [PublicHolidayDeclared]
}

extension Casework {
    /// The calendars that were declared in this store, by name.
    /// - Parameter years: Days of these years only; `nil` for all.
    /// - Throws: ``UnreadableEntry``, what the store throws.
    public func calendars(in years: ClosedRange<Int>? = nil) throws -> [ListedCalendar] {
        try door.read(.list("calendars")) { sight in
            let reader = CaseReader(log: sight.log, catalogue: catalogue)
            return try sight.log.streams(of: .calendar).map { stream in
                var days: [CivilDate: PublicHolidayDeclared] = [:]
                for case let day as PublicHolidayDeclared in try reader.history(of: stream, from: .today).entries
                    .map(\.event)
                where years?.contains(day.date.year) ?? true { days[day.date] = day }
                return ListedCalendar(
                    calendar: CalendarRef(stream.subject), days: days.values.sorted { $0.date < $1.date })
            }
        }
    }
}

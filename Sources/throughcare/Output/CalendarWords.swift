internal import Casework

/// How a declared calendar is told.
enum CalendarWords {
    static func say(_ declared: DeclaredCalendar, rehearsed: Bool) -> String {
        let verb = rehearsed ? "would declare" : "declared"
        let years = "\(declared.years.lowerBound) to \(declared.years.upperBound)"
        return "\(verb) the calendar \(declared.calendar): \(declared.recorded) of \(declared.days) days new, \(years)"
    }
}

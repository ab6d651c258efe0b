public import Almanac

/// A closed day in a calendar: national, regional, local or of a faith.
public struct PublicHolidayDeclared: Event {
    public static let name = "PublicHolidayDeclared"
    public static let meaning = "A day on which offices that follow this calendar are closed."
    public static let streams: Set<StreamKind> = [.calendar]

    public let calendar: CalendarRef
    public let date: CivilDate
    public let name: String?
    public let halfDayFrom: TimeOfDay?
    public let workingDay: Bool?
    public let observed: Bool?
    public let estimated: Bool?

    public static let shape = Shape(
        Self.init(calendar:date:name:halfDayFrom:workingDay:observed:estimated:),
        Field("calendar", \.calendar, "The calendar; the same as the stream's subject."),
        Field("date", \.date, "The day."),
        Field("name", \.name, "What the day is called."),
        Field(
            "halfDayFrom", \.halfDayFrom,
            "Local time from which the day is closed, inclusive; absent if the whole day is."),
        Field(
            "workingDay", \.workingDay,
            "True for a weekend day that is declared a working day, as in Hungary and Latvia; absent means false."),
        Field(
            "observed", \.observed,
            "True if the day is kept in place of a holiday that falls on a closed day; absent means false."),
        Field(
            "estimated", \.estimated,
            "True if the date is an estimate, as for a holiday by the moon; absent means false."))

    /// Declares a day; `nil` where nothing is known.
    public init(
        calendar: CalendarRef, date: CivilDate, name: String? = nil, halfDayFrom: TimeOfDay? = nil,
        workingDay: Bool? = nil, observed: Bool? = nil, estimated: Bool? = nil
    ) {
        self.calendar = calendar
        self.date = date
        self.name = name
        self.halfDayFrom = halfDayFrom
        self.workingDay = workingDay
        self.observed = observed
        self.estimated = estimated
    }

    public var headline: String {
        let what = workingDay == true ? "Declared a working day" : "Closed day"
        let hours = halfDayFrom.map { "from \($0)" }
        return "\(what) in \(calendar): \(date)".listing(name, hours, estimated == true ? "estimated" : nil)
    }

    public var supersedes: String? { "\(date) in \(calendar)" }
}

/// What a contact said about usual hours, and for which days it was said.
public struct AvailabilityStatement: Hashable, Sendable {
    /// The hours.
    public let pattern: AvailabilityPattern
    /// The contact's own zone: its dates and clock times are meant.
    public let zone: Zone
    /// The contact's own holidays.
    public let calendar: WorkingCalendar
    /// Whether weekly hours hold on holidays and half-days too.
    public let worksPublicHolidays: Bool
    /// First local day, inclusive; `nil` is open.
    public let validFrom: CivilDate?
    /// Last local day, inclusive; `nil` is open.
    public let validUntil: CivilDate?

    /// Records a statement; without bounds it holds for every day.
    public init(
        pattern: AvailabilityPattern,
        zone: Zone,
        calendar: WorkingCalendar = .weekendsOnly,
        worksPublicHolidays: Bool = false,
        validFrom: CivilDate? = nil,
        validUntil: CivilDate? = nil
    ) {
        self.pattern = pattern
        self.zone = zone
        self.calendar = calendar
        self.worksPublicHolidays = worksPublicHolidays
        self.validFrom = validFrom
        self.validUntil = validUntil
    }

    /// Whether the statement speaks about that local day.
    public func isValid(on date: CivilDate) -> Bool {
        (validFrom.map { $0 <= date } ?? true) && (validUntil.map { date <= $0 } ?? true)
    }
}

public import Almanac
public import Events

/// One release that lies ahead, as a stored view keeps it.
public struct ReleaseCalendarRow: Record {
    public let caseRef: CaseRef
    /// The instant by which days are counted.
    public let at: Moment
    public let precision: Occurrence.Precision
    public let certainty: Term<ReleaseDateSet.Certainty>?
    public let zone: Zone
    public let calendar: CalendarRef?
    /// The jurisdiction; `nil` if not recorded.
    public let area: String?
    /// The lead agency; `nil` if none was designated.
    public let team: AgencyRef?

    public static let shape = Shape(
        Self.init(caseRef:at:precision:certainty:zone:calendar:area:team:),
        Field("caseRef", \.caseRef, "The case."),
        Field("at", \.at, "The instant by which days are counted."),
        Field("precision", \.precision, "How exactly the release is known."),
        Field("certainty", \.certainty, "Whether it may still be in doubt."),
        Field("tz", \.zone, "The zone of the case."),
        Field("calendar", \.calendar, "The calendar of closed days."),
        Field("area", \.area, "The jurisdiction; absent if not recorded."),
        Field("team", \.team, "The lead agency; absent if none was designated."))

    /// The types of entry that it is folded from.
    public static let types = CaseloadRow.types

    /// Folds a case; `nil` if it is closed, or no release lies ahead that has a date.
    public init?(of file: CaseFile) {
        guard file.opening != nil, !file.isClosed, case .planned(let release) = file.releaseState else { return nil }
        self.init(
            caseRef: file.caseRef, at: .instant(release.instant), precision: CaseloadGate.word(release.precision),
            certainty: release.certainty, zone: file.zone, calendar: file.opening?.event.holidayCalendar,
            area: file.opening?.event.jurisdiction, team: file.newest(LeadAgencyDesignated.self)?.event.agency)
    }

    private init(
        caseRef: CaseRef, at: Moment, precision: Occurrence.Precision, certainty: Term<ReleaseDateSet.Certainty>?,
        zone: Zone, calendar: CalendarRef?, area: String?, team: AgencyRef?
    ) {
        self.caseRef = caseRef
        self.at = at
        self.precision = precision
        self.certainty = certainty
        self.zone = zone
        self.calendar = calendar
        self.area = area
        self.team = team
    }

    /// The instant by which days are counted.
    public var instant: Instant { at.start(in: zone) }
}

public import Almanac

/// When an actor can really be reached, as weekly local hours or a rota.
public struct AvailabilitySet: Event {
    public static let name = "AvailabilitySet"
    public static let meaning = "When an actor can really be reached, as weekly local hours or a rota."
    public static let streams: Set<StreamKind> = [.actor]

    /// How hours are given; nobody's cover could be computed from another word, so the words are closed.
    public enum Pattern: String, Vocabulary { case weekly, always, rota }

    /// Hours on some days of the week, in the actor's local time.
    public struct Window: Record {
        public let days: [Weekday]
        public let from: TimeOfDay
        public let to: TimeOfDay

        public static let shape = Shape(
            Self.init(days:from:to:),
            Field("days", \.days, "The days on which the window starts."),
            Field("from", \.from, "Start, inclusive."),
            Field("to", \.to, "End, exclusive; not after the start means on the following day."))
    }

    public let actor: ActorRef
    public let pattern: Pattern
    public let tz: Zone?
    public let windows: [Window]?
    public let slots: [RotaSlot]?
    public let worksPublicHolidays: Bool?
    public let calendar: CalendarRef?
    public let validFrom: CivilDate?
    public let validUntil: CivilDate?
    public let confirmedAt: Moment?

    public static let shape = Shape(
        Self.init(actor:pattern:tz:windows:slots:worksPublicHolidays:calendar:validFrom:validUntil:confirmedAt:),
        Field("actor", \.actor, "Whose hours; the same as the stream's subject."),
        Field("pattern", \.pattern, "How the hours are given."),
        Field("tz", \.tz, "The zone in which the windows and days are meant."),
        Field("windows", \.windows, "The hours of a week, for a weekly pattern; days without a window are closed."),
        Field("slots", \.slots, "Spans of duty as [from, to), for a rota."),
        Field(
            "worksPublicHolidays", \.worksPublicHolidays,
            "Whether a weekly pattern holds on closed days too; absent means it does not."),
        Field("calendar", \.calendar, "The actor's own calendar of closed days."),
        Field("validFrom", \.validFrom, "First day, inclusive; absent if it holds from the beginning."),
        Field("validUntil", \.validUntil, "Last day, inclusive; absent if open-ended."),
        Field("confirmedAt", \.confirmedAt, "When the actor confirmed the hours; absent means when it occurred."))

    public var headline: String {
        "Availability of \(actor): \(pattern.inWords)".listing(CivilDate.span(from: validFrom, until: validUntil))
    }

    public var supersedes: String? { validUntil == nil ? "availability of \(actor)" : nil }
}

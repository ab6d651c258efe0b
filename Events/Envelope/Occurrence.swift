public import Almanac

/// When something was so in the world, as exactly as it is known.
public struct Occurrence: Hashable, Sendable {
    /// How exactly it is known.
    public enum Precision: String, Vocabulary {
        case instant
        case halfDay = "half_day"
        case day
    }

    /// The moment by which entries are put in order; for a day its first instant, which says nothing about the hour.
    public let instant: Instant
    /// The offset from UTC that was written, in minutes; shown when the zone is not known.
    public let offsetMinutes: Int
    public let precision: Precision

    /// Puts together what was written.
    public init(instant: Instant, offsetMinutes: Int = 0, precision: Precision = .instant) {
        self.instant = instant
        self.offsetMinutes = offsetMinutes
        self.precision = precision
    }

    /// A day of which the hour is not known, in a zone.
    public init(day: CivilDate, in zone: Zone) {
        instant = zone.startOfDay(day)
        offsetMinutes = zone.offset(at: instant) / 60
        precision = .day
    }
}

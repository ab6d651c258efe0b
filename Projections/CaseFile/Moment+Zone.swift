public import Almanac

extension Moment {
    /// The first instant after it: the instant itself, or the end of the local day.
    public func exclusiveEnd(in zone: Zone) -> Instant {
        switch self {
        case .instant(let instant): instant
        case .day(let date): zone.day(date).end
        }
    }

    /// The local date: the day itself, or the day on which the instant falls.
    public func date(in zone: Zone) -> CivilDate {
        switch self {
        case .instant(let instant): zone.local(instant).date
        case .day(let date): date
        }
    }
}

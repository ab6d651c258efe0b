internal import Almanac

/// A release date as exactly as it is known, for comparing other moments with it.
struct ReleasePoint {
    /// The instant, or the day of which the hour is not known.
    let moment: Moment
    /// The local day.
    let day: CivilDate
    /// The instant by which lead times are counted; for a day without hour the earliest plausible one.
    let nominal: Instant
    private let zone: Zone

    init(_ release: PlannedRelease, in zone: Zone) {
        day = release.moment.date(in: zone)
        moment = release.precision == .day ? .day(day) : release.moment
        nominal = release.instant
        self.zone = zone
    }

    /// The instant; `nil` where only the day is known.
    var instant: Instant? { if case .instant(let instant) = moment { instant } else { nil } }

    /// Whether the person is still inside at that moment; `nil` on the day itself if an hour is not known.
    func isAfter(_ other: Moment) -> Bool? {
        if case .instant(let given) = other, let instant { return given < instant }
        let date = other.date(in: zone)
        return date == day ? nil : date < day
    }
}

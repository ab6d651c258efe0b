extension WorkingCalendar {
    /// The hour at which offices open unless a caller knows better: 09:00.
    public static let usualOpening = TimeOfDay(unchecked: 9 * 3_600_000)

    /// From when a release counts as too late to reach an office the same day: 12:00.
    public static let usualCutOff = TimeOfDay.noon

    static let openingSearch = 366

    /// The first opening on a working day strictly after the instant.
    ///
    /// A half-day that closes at or before the opening does not count. `nil` if there is none within 366 days.
    public func nextOpening(after instant: Instant, opening: TimeOfDay, in zone: Zone) -> Instant? {
        let today = zone.local(instant).date
        for offset in 0...WorkingCalendar.openingSearch {
            let date = today.adding(days: offset)
            guard isWorkingDay(date), opening < closedFrom(date) ?? .endOfDay else { continue }
            let opens = zone.instant(date, opening, ambiguity: .first)
            if opens > instant { return opens }
        }
        return nil
    }

    /// How long offices stay closed to somebody released at that instant.
    ///
    /// `nil` for a release on a working day before the cut-off, or before closing time if that comes earlier.
    /// Otherwise the elapsed time to the next opening, at most 366 days when there is none.
    public func closedSpan(
        release: Instant,
        cutOff: TimeOfDay = usualCutOff,
        opening: TimeOfDay = usualOpening,
        in zone: Zone
    ) -> Span? {
        let local = zone.local(release)
        let closes = min(cutOff, closedFrom(local.date) ?? .endOfDay)
        if isWorkingDay(local.date), local.time < closes { return nil }
        guard let opens = nextOpening(after: release, opening: opening, in: zone) else {
            return .days(WorkingCalendar.openingSearch)
        }
        return opens - release
    }
}

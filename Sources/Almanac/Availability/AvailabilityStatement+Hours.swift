extension AvailabilityStatement {
    /// The hours that touch the interval and belong to a day on which this statement governs; not cut to it.
    func hours(touching interval: Interval, where governs: (CivilDate) -> Bool) -> [Interval] {
        switch pattern {
        case .always:
            return dates(reaching: interval).filter(governs).map(zone.day)
        case .weekly(let windows):
            return dates(reaching: interval).filter(governs).flatMap { date in
                let closing = worksPublicHolidays ? nil : calendar.closedFrom(date)
                return windows.compactMap { $0.interval(on: date, closedFrom: closing, in: zone) }
            }
        case .rota(let slots):
            // Slots may be many days long, so they are all looked at and none is searched for day by day.
            return slots.filter { $0.overlaps(interval) && governs(zone.local($0.start).date) }
        }
    }

    /// The interval's local dates, and two before: a window may start late one evening and end late the next.
    private func dates(reaching interval: Interval) -> [CivilDate] {
        let first = zone.local(interval.start).date.daysSinceEpoch - 2
        let last = zone.local(interval.end).date.daysSinceEpoch
        return (first...max(first, last)).map(CivilDate.init(daysSinceEpoch:))
    }
}

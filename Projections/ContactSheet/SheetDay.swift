public import Almanac

/// When a contact can be reached on one local day.
public struct SheetDay: Hashable, Sendable {
    /// Hours on the wall clock: from inclusive, to exclusive; `to` at or before `from` is on the next day.
    public struct Window: Hashable, Sendable {
        public let from: TimeOfDay
        public let to: TimeOfDay

        static let wholeDay = Window(from: .midnight, to: .endOfDay)
    }

    public let date: CivilDate
    /// In order; empty if nobody can be reached.
    public let windows: [Window]
    /// What people call the day, if the contact's calendar closes on it; `nil` if it does not, or has no name for it.
    public let closedDay: String?

    var isWholeDay: Bool { windows == [.wholeDay] }

    /// The days of a contact, counted from the first on.
    static func days(_ count: Int, from first: CivilDate, of availability: Availability, in zone: Zone) -> [SheetDay] {
        let dates = (0..<count).map { first.adding(days: $0) }
        // A day longer on both sides, so that the nights at both ends are whole and belong to their days.
        let (start, end) = (zone.startOfDay(first.adding(days: -1)), zone.day(first.adding(days: count)).end)
        guard let span = Interval(start: start, end: end) else { return [] }
        let windows = availability.reachable(within: span).intervals.flatMap { dated($0, in: zone) }
        let byDate = Dictionary(grouping: windows, by: \.date)
        return dates.map { date in
            SheetDay(
                date: date, windows: (byDate[date] ?? []).map(\.window), closedDay: availability.closedDay(on: date))
        }
    }

    /// A night belongs to the day on which it begins; what is a day long or longer is told day by day.
    private static func dated(_ interval: Interval, in zone: Zone) -> [(date: CivilDate, window: Window)] {
        let (start, end) = (zone.local(interval.start), zone.local(interval.end))
        if end.date <= start.date.adding(days: 1), end.time <= start.time || end.date == start.date {
            return [(start.date, Window(from: start.time, to: end.time == .midnight ? .endOfDay : end.time))]
        }
        return (0...start.date.days(until: end.date)).compactMap { offset in
            let date = start.date.adding(days: offset)
            guard let part = interval.intersection(zone.day(date)) else { return nil }
            let isToTheEnd = part.end == zone.day(date).end
            let from = part.start == zone.startOfDay(date) ? .midnight : start.time
            return (date, Window(from: from, to: isToTheEnd ? .endOfDay : end.time))
        }
    }
}

extension Availability {
    /// What returns every week: without holidays, exceptions and single slots.
    var usual: Availability {
        Availability(
            statements: statements.compactMap { statement in
                if case .rota = statement.pattern { return nil }
                return AvailabilityStatement(
                    pattern: statement.pattern, zone: statement.zone, worksPublicHolidays: true,
                    validFrom: statement.validFrom, validUntil: statement.validUntil)
            })
    }

    /// The name of a day on which the calendar of the usual hours closes; `nil` if it makes no difference to them.
    fileprivate func closedDay(on date: CivilDate) -> String? {
        guard let statement = statements.last(where: { $0.isValid(on: date) }), !statement.worksPublicHolidays,
            case .weekly = statement.pattern, statement.calendar.closedFrom(date) != nil
        else { return nil }
        return statement.calendar[date]?.name
    }
}

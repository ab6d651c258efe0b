public import Almanac
internal import Events
internal import Ledger
public import Projections

extension Casework {
    /// The releases of so many weeks, the week of the moment included; as known now.
    /// - Throws: ``ViewOutdated``, ``UnreadableRow``, what the store throws.
    public func releaseWeeks(_ count: Int, from asked: Instant? = nil) throws -> Listing<ReleaseWeek> {
        try door.read(.list("releases")) { sight in
            let log = sight.log
            let moment = try asked ?? presentMoment(of: log)
            let today = Zone.utc.local(moment).date
            let first = today.adding(days: -today.weekday.rawValue)
            let end = first.adding(days: 7 * count)
            // Weeks begin by local time, which is at most 14 hours away from UTC.
            let from = Zone.utc.startOfDay(first) - .hours(14)
            let to = Zone.utc.startOfDay(end) + .hours(14)
            let rows = try log.rows(
                ViewSelection(.releaseCalendar, orders: from.milliseconds...to.milliseconds))
            let calendars = try reader(on: log).calendars(from: .today)
            let weeks = ReleaseWeek.weeks(of: try rows.map { try $0.read() }, calendars: calendars)
                .filter { $0.monday >= first && $0.monday < end }
            sight.tells(of: weeks.flatMap(\.releases).map(\.caseRef))
            return Listing(
                moment: moment, items: weeks, total: weeks.count,
                unreadable: try log.state(of: .releaseCalendar).unreadable)
        }
    }
}

internal import Almanac
internal import Casework
internal import Events
internal import Projections

/// Makes the page of a month.
struct CalendarPage {
    /// How many releases one page shows.
    static let mostReleases = 200

    /// The first day of the month.
    let month: CivilDate
    let words: Words

    private var dates: LocalDates { LocalDates(language: words.language, zone: .utc) }

    /// Such as `March 2026`.
    var heading: String { dates.monthOfYear(month) }

    /// The month of a text such as `2026-03`; the month of a date without one.
    static func month(_ text: String?, or today: CivilDate) -> CivilDate {
        let parsed = text.flatMap { try? CivilDate(parsing: $0 + "-01") }
        return parsed ?? today.adding(days: 1 - today.day)
    }

    /// The first day of the month so many months later.
    func month(later count: Int) -> CivilDate {
        let number = month.year * 12 + month.month - 1 + count
        return CivilDate(year: number / 12, month: number % 12 + 1, day: 1) ?? month
    }

    /// The Monday of the week in which the month begins.
    var firstMonday: CivilDate { month.adding(days: -month.weekday.rawValue) }

    /// How many weeks the month touches.
    var weekCount: Int { (month(later: 1).daysSinceEpoch - firstMonday.daysSinceEpoch + 6) / 7 }

    /// The releases of the month that are shown, in order.
    func releases(_ weeks: [ReleaseWeek]) -> [ReleaseCalendarRow] {
        weeks.flatMap(\.releases).filter { contains(day(of: $0)) }.sorted {
            ($0.instant, $0.caseRef) < ($1.instant, $1.caseRef)
        }
    }

    /// What the page shows.
    func content(
        _ weeks: [ReleaseWeek], _ calendars: [ListedCalendar], _ notes: [CaseRef: CaseNote]
    ) -> CalendarContent {
        let all = releases(weeks)
        let shown = Dictionary(grouping: all.prefix(Self.mostReleases), by: day)
        let closed = closedDays(calendars)
        let mondays = (0..<weekCount).map { firstMonday.adding(days: 7 * $0) }
        let told = mondays.compactMap { monday in week(monday, weeks, shown, closed, notes) }
        let rest = all.count - Self.mostReleases
        return CalendarContent(
            heading: heading, previous: link(-1), next: link(1),
            count: words(all.count == 1 ? "calendar.count-one" : "calendar.count", ["count": "\(all.count)"]),
            weeks: told, isEmpty: told.isEmpty, more: rest > 0 ? words("calendar.more", ["count": "\(rest)"]) : nil,
            feedsHref: "/calendar/feeds")
    }

    private func day(of release: ReleaseCalendarRow) -> CivilDate { release.zone.local(release.instant).date }

    private func contains(_ date: CivilDate) -> Bool { date >= month && date < month(later: 1) }

    private func link(_ count: Int) -> PageLink {
        let other = month(later: count)
        return PageLink(
            text: dates.monthOfYear(other), href: "/calendar?month=\(other.description.prefix(7))")
    }

    /// What calendars call the closed days of the month; a day that several have is told once for each name.
    private func closedDays(_ calendars: [ListedCalendar]) -> [CivilDate: [String]] {
        var names: [CivilDate: [String: [String]]] = [:]
        for listed in calendars {
            for day in listed.days where contains(day.date) && day.workingDay != true {
                let half = day.halfDayFrom.map { words("calendar.half-day", ["time": "\($0)"]) }
                let name = (day.name ?? words["calendar.closed"]) + (half.map { ", " + $0 } ?? "")
                names[day.date, default: [:]][name, default: []].append(listed.calendar.rawValue)
            }
        }
        return names.mapValues { day in
            day.sorted { $0.key < $1.key }.map { name, places in "\(name) (\(places.sorted().joined(separator: ", ")))"
            }
        }
    }

    private func week(
        _ monday: CivilDate, _ weeks: [ReleaseWeek], _ releases: [CivilDate: [ReleaseCalendarRow]],
        _ closed: [CivilDate: [String]], _ notes: [CaseRef: CaseNote]
    ) -> CalendarContent.Week? {
        let days = (0..<7).map { monday.adding(days: $0) }.filter { releases[$0] != nil || closed[$0] != nil }
        guard !days.isEmpty else { return nil }
        let clusters = weeks.filter { $0.monday == monday && $0.isCluster }
        return CalendarContent.Week(
            heading: words("calendar.week", ["day": dates.day(monday)]),
            tags: clusters.map { cluster in
                StateTag(
                    words(
                        "calendar.cluster",
                        [
                            "count": "\(cluster.releases.count)",
                            "team": cluster.team?.rawValue ?? words["calendar.no-lead"],
                        ]), .warning)
            },
            days: days.map { day in
                CalendarContent.Day(
                    name: dates.day(day), closed: (closed[day] ?? []).map { StateTag($0, .urgent) },
                    releases: (releases[day] ?? []).map { release($0, notes[$0.caseRef]) })
            })
    }

    private func release(_ row: ReleaseCalendarRow, _ note: CaseNote?) -> CalendarContent.Release {
        let dates = LocalDates(language: words.language, zone: row.zone)
        var tags = note?.release.map { CaseLabels(words: words).day($0) } ?? []
        if row.certainty == .known(.provisional) { tags.append(StateTag(words["cases.label.provisional"], .unknown)) }
        return CalendarContent.Release(
            hour: row.precision == .day ? words["cases.hour-unknown"] : dates.hour(row.instant),
            name: row.caseRef.rawValue, href: "/cases/\(row.caseRef.rawValue.pathPart)",
            lead: row.team?.rawValue ?? words["calendar.no-lead"], tags: tags)
    }
}

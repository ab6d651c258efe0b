public import Almanac
public import Events

/// The releases of one week in one area that one team leads.
public struct ReleaseWeek: Sendable {
    /// More releases than this in one week are a cluster: what the agencies of one place can hardly carry at once.
    public static let mostWithoutCluster = 3

    /// The Monday.
    public let monday: CivilDate
    /// `nil` if not recorded.
    public let area: String?
    /// `nil` if no agency leads.
    public let team: AgencyRef?
    /// In the order of release.
    public let releases: [ReleaseCalendarRow]
    /// Releases on a Friday, or on a day before one on which offices are closed.
    public let fridayOrEve: Int

    public var isCluster: Bool { releases.count > Self.mostWithoutCluster }

    /// Sorts releases into weeks of the cases' local time; by week, area and team.
    public static func weeks(of releases: [ReleaseCalendarRow], calendars: CalendarIndex) -> [ReleaseWeek] {
        struct Place: Hashable {
            let monday: CivilDate
            let area: String?
            let team: AgencyRef?
        }
        let places = Dictionary(grouping: releases) { release in
            let date = release.zone.local(release.instant).date
            return Place(
                monday: date.adding(days: -date.weekday.rawValue), area: release.area, team: release.team)
        }
        return places.map { place, releases in
            let ordered = releases.sorted { ($0.instant, $0.caseRef) < ($1.instant, $1.caseRef) }
            return ReleaseWeek(
                monday: place.monday, area: place.area, team: place.team, releases: ordered,
                fridayOrEve: ordered.filter { isFridayOrEve($0, calendars[$0.calendar]) }.count)
        }.sorted { left, right in
            (left.monday, left.area ?? "", left.team?.rawValue ?? "")
                < (right.monday, right.area ?? "", right.team?.rawValue ?? "")
        }
    }

    private static func isFridayOrEve(_ release: ReleaseCalendarRow, _ calendar: WorkingCalendar) -> Bool {
        let date = release.zone.local(release.instant).date
        return date.weekday == .friday || !calendar.isWorkingDay(date.adding(days: 1))
    }

    /// How many releases are certain, and of how many nobody said.
    private func count(_ certainty: ReleaseDateSet.Certainty) -> Int {
        releases.filter { $0.certainty == certainty }.count
    }

    private var withoutCertainty: Int { releases.count - count(.confirmed) - count(.provisional) }

    /// The week as one object.
    public var json: JSON {
        .record([
            "week": monday.json, "area": area?.json, "team": team?.json, "releases": releases.count.json,
            "fridayOrEve": fridayOrEve.json,
            "certaintyMix": .record([
                "confirmed": count(.confirmed).json, "provisional": count(.provisional).json,
                "unknown": withoutCertainty.json,
            ]),
            "cluster": isCluster.json, "cases": .list(releases) { $0.caseRef.json },
        ])
    }

    /// The week on some lines.
    public var text: [TextLine] {
        let place = [area ?? "area not recorded", team?.rawValue ?? "no lead agency"].joined(separator: ", ")
        let many = releases.count == 1 ? "1 release" : "\(releases.count) releases"
        let mix = [
            (count(.confirmed), "confirmed"), (count(.provisional), "provisional"),
            (withoutCertainty, "certainty not recorded"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        let title = "week of \(SpokenTime(in: .utc).day(monday)) · \(place): \(many) (\(mix.joined(separator: ", ")))"
        let eve = fridayOrEve > 0 ? ["  \(fridayOrEve) on a Friday or before closed days"] : []
        let cluster = isCluster ? ["  more than \(Self.mostWithoutCluster) in one week: can everybody be met?"] : []
        return [TextLine(title, .heading)] + (eve + cluster).map { TextLine($0, .alert) }
            + releases.map { release in
                let spoken = SpokenTime(in: release.zone)
                let day = spoken.day(spoken.date(release.instant))
                let hour = release.precision == .day ? "hour not known" : spoken.hour(release.instant)
                return TextLine("  \(release.caseRef)  \(day), \(hour)")
            }
    }
}

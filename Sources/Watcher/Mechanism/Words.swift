internal import Almanac
internal import Events
internal import Projections

/// How summaries speak of moments: in the case's local time, with the weekday.
extension CaseFile {
    /// Such as `Fri 27 Mar 17:00`.
    func say(_ instant: Instant) -> String {
        let local = zone.local(instant)
        return "\(say(local.date)) \(local.time)"
    }

    /// Such as `Fri 27 Mar`.
    func say(_ date: CivilDate) -> String {
        "\(date.weekday.shortName) \(date.day) \(Self.months[date.month - 1])"
    }

    /// The moment as exactly as it is known.
    func say(_ moment: Moment) -> String {
        switch moment {
        case .instant(let instant): say(instant)
        case .day(let date): say(date)
        }
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}

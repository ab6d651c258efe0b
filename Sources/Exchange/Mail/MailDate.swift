internal import Almanac

/// Moments as mail writes them.
enum MailDate {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// Such as `Fri, 27 Mar 2026 14:30:00 +0000`.
    static func text(_ instant: Instant) -> String {
        let local = Zone.utc.local(instant)
        let date = local.date
        // The Internet form has the clock between its T and the seconds' end.
        let clock = instant.description.dropFirst(11).prefix(8)
        return "\(date.weekday.shortName), \(date.day) \(months[date.month - 1]) \(date.year) \(clock) +0000"
    }
}

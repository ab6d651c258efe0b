public import Almanac
public import Events

/// Moments in words, in a zone: with the weekday, because people plan by weekdays.
public struct SpokenTime: Sendable {
    public let zone: Zone

    /// Speaks in the local time of a zone.
    public init(in zone: Zone) { self.zone = zone }

    /// Such as `Friday 27 March 2026`.
    public func day(_ date: CivilDate) -> String {
        "\(date.weekday.name) \(date.day) \(Self.months[date.month - 1]) \(date.year)"
    }

    /// Such as `Fri 27 Mar 2026`.
    public func shortDay(_ date: CivilDate) -> String {
        "\(date.weekday.shortName) \(date.day) \(Self.months[date.month - 1].prefix(3)) \(date.year)"
    }

    /// Such as `Friday 27 March 2026, 15:30 (+01:00)`.
    public func moment(_ instant: Instant) -> String {
        let local = zone.local(instant)
        return "\(day(local.date)), \(clock(local)) (\(offset(local.offsetSeconds)))"
    }

    /// Such as `Fri 27 Mar 2026 15:30`.
    public func shortMoment(_ instant: Instant) -> String {
        let local = zone.local(instant)
        return "\(shortDay(local.date)) \(clock(local))"
    }

    /// A moment as exactly as it is known.
    public func moment(_ moment: Moment) -> String {
        switch moment {
        case .instant(let instant): self.moment(instant)
        case .day(let date): day(date)
        }
    }

    /// When something happened, as exactly as it is known: a day has no hour.
    public func occurrence(_ occurred: Occurrence) -> String {
        let local = zone.local(occurred.instant)
        return occurred.precision == .day ? day(local.date) : moment(occurred.instant)
    }

    /// An event in one line, with the moments that belong to it.
    public func headline(of event: any Event) -> String {
        let told = event.toldMoments.map { "\($0.word) \(shortMoment($0.moment))" }
        return ([event.headline] + told).joined(separator: ", ")
    }

    /// A moment as exactly as it is known, such as `Fri 27 Mar 2026 15:30`.
    public func shortMoment(_ moment: Moment) -> String {
        switch moment {
        case .instant(let instant): shortMoment(instant)
        case .day(let date): shortDay(date)
        }
    }

    /// The hour and minute of a moment, such as `15:30`.
    public func hour(_ instant: Instant) -> String { clock(zone.local(instant)) }

    /// The local date of a moment.
    public func date(_ instant: Instant) -> CivilDate { zone.local(instant).date }

    private func clock(_ local: LocalDateTime) -> String { String(local.time.description.prefix(5)) }

    private func offset(_ seconds: Int) -> String {
        let minutes = abs(seconds) / 60
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return (seconds < 0 ? "-" : "+") + two(minutes / 60) + ":" + two(minutes % 60)
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

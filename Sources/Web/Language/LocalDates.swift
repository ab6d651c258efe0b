internal import Almanac

/// Days and moments as people of a language write them, by the clocks of one zone.
struct LocalDates: Sendable {
    let language: Language
    let zone: Zone

    /// Such as `Friday 27 March 2026`.
    func day(_ date: CivilDate) -> String {
        switch language {
        case .english: "\(weekday(date)) \(date.day) \(month(date)) \(date.year)"
        case .german: "\(weekday(date)), \(date.day). \(month(date)) \(date.year)"
        }
    }

    /// Such as `Fri 27 Mar 2026`.
    func shortDay(_ date: CivilDate) -> String {
        let day = DateNames.weekdays(language)[date.weekday.rawValue]
        return switch language {
        case .english: "\(day.prefix(3)) \(date.day) \(month(date).prefix(3)) \(date.year)"
        case .german: "\(day.prefix(2)) \(date.day).\u{202F}\(date.month).\u{202F}\(date.year)"
        }
    }

    /// Such as `Friday 27 March 2026, 15:30`.
    func moment(_ instant: Instant) -> String { "\(day(date(instant))), \(hour(instant))\(clockWord)" }

    /// Such as `Fri 27 Mar 2026, 15:30`.
    func shortMoment(_ instant: Instant) -> String { "\(shortDay(date(instant))), \(hour(instant))" }

    /// A moment as exactly as it is known: a day has no hour.
    func moment(_ moment: Moment) -> String {
        switch moment {
        case .instant(let instant): self.moment(instant)
        case .day(let date): day(date)
        }
    }

    /// A moment in few letters, as exactly as it is known.
    func shortMoment(_ moment: Moment) -> String {
        switch moment {
        case .instant(let instant): shortMoment(instant)
        case .day(let date): shortDay(date)
        }
    }

    /// What a text says if it is a date or a time as views write them; `nil` if it is neither.
    func read(_ text: String) -> String? {
        guard text.utf8.count >= 10, text.utf8.first.map({ (48...57).contains($0) }) == true,
            let moment = try? Moment(parsing: text)
        else { return nil }
        return shortMoment(moment)
    }

    /// Such as `15:30`.
    func hour(_ instant: Instant) -> String { String(zone.local(instant).time.description.prefix(5)) }

    /// The local date of a moment.
    func date(_ instant: Instant) -> CivilDate { zone.local(instant).date }

    /// Such as `Friday`.
    func weekday(_ date: CivilDate) -> String { DateNames.weekdays(language)[date.weekday.rawValue] }

    /// Such as `March 2026`.
    func monthOfYear(_ date: CivilDate) -> String { "\(month(date)) \(date.year)" }

    private func month(_ date: CivilDate) -> String { DateNames.months(language)[date.month - 1] }

    private var clockWord: String { language == .german ? " Uhr" : "" }
}

internal import Almanac
internal import Events

/// How days and times are read: a day in three parts, the clock, and the zone if it is not that of the case.
extension FormReader {
    static let weekday = Weekday.kind

    /// A moment with its offset, or a day where no hour is written.
    mutating func moment(at name: String) -> JSON? {
        guard let date = date(at: name) else { return nil }
        guard let text = line(at: name + ".time") else { return .string(date.description) }
        guard let time = Self.time(text) else {
            note(.noTime, at: name)
            return nil
        }
        guard let instant = instant(date, time, at: name) else { return nil }
        return .string(instant.description)
    }

    /// A day; `nil` if no part of it is written, or there is no such day.
    mutating func date(at name: String) -> CivilDate? {
        let parts = ["day", "month", "year"].map { line(at: "\(name).\($0)") }
        guard parts.contains(where: { $0 != nil }) || line(at: name + ".time") != nil else { return nil }
        let numbers = parts.compactMap { $0.flatMap { Int($0) } }
        guard numbers.count == 3, parts[2]?.count == 4,
            let date = CivilDate(year: numbers[2], month: numbers[1], day: numbers[0])
        else {
            note(.noDate, at: name)
            return nil
        }
        return date
    }

    /// A time as the clock shows it, such as `9:30`, `09.30` or `09:30:15`.
    static func time(_ text: String) -> TimeOfDay? {
        let parts = clock(text).split(separator: ".", maxSplits: 1)
        guard let first = parts.first, let time = try? TimeOfDay(parsing: first) else { return nil }
        guard parts.count == 2 else { return time }
        guard parts[1].utf8.count == 3, let fraction = Int(parts[1]) else { return nil }
        return TimeOfDay(milliseconds: time.milliseconds + fraction)
    }

    /// The clock as it is recorded: two digits for the hour, and a colon.
    static func clock(_ text: String) -> String {
        let hasColon = text.contains(":")
        let colons = hasColon ? text : text.replacing(".", with: ":")
        return colons.prefix { $0 != ":" }.count == 1 ? "0" + colons : colons
    }

    private mutating func instant(_ date: CivilDate, _ time: TimeOfDay, at name: String) -> OffsetInstant? {
        guard let text = line(at: name + ".zone") else { return Self.instant(date, time, in: zone) }
        if let offset = Self.offset(text) {
            let local = Zone.utc.instant(date, time, ambiguity: .first)
            return OffsetInstant(instant: local - .minutes(offset), offsetMinutes: offset)
        }
        guard let zone = try? Zone(identifier: text) else {
            note(.noZone, at: name)
            return nil
        }
        return Self.instant(date, time, in: zone)
    }

    private static func instant(_ date: CivilDate, _ time: TimeOfDay, in zone: Zone) -> OffsetInstant {
        let instant = zone.instant(date, time, ambiguity: .first)
        return OffsetInstant(instant: instant, offsetMinutes: zone.offset(at: instant) / 60)
    }

    /// The minutes of an offset such as `+01:00`; `nil` for anything else.
    static func offset(_ text: String) -> Int? {
        guard let sign = text.first, sign == "+" || sign == "-", let time = try? TimeOfDay(parsing: text.dropFirst())
        else { return nil }
        return (sign == "-" ? -1 : 1) * time.milliseconds / 60_000
    }
}

/// A day of the proleptic Gregorian calendar, without a time and without a zone.
///
/// 0001-01-01 to 9999-12-31. Arithmetic that leaves the calendar ends at ``earliest`` or ``latest``.
public struct CivilDate: Comparable, Hashable, Sendable {
    // One number instead of three fields: dates are compared and counted far more often than they are shown.
    private let number: Int32

    /// The date that many days after 1970-01-01, held inside the calendar.
    public init(daysSinceEpoch: Int) {
        number = Int32(daysSinceEpoch.clamped(to: CivilDate.supported))
    }

    /// Makes the date, or `nil` when there is no such day; years 1...9999, months 1...12, days from 1.
    public init?(year: Int, month: Int, day: Int) {
        guard let days = CivilDate.daysSinceEpoch(year: year, month: month, day: day) else { return nil }
        self.init(daysSinceEpoch: days)
    }

    /// 0001-01-01, the first day there is.
    public static let earliest = CivilDate(daysSinceEpoch: supported.lowerBound)

    /// 9999-12-31, the last day there is.
    public static let latest = CivilDate(daysSinceEpoch: supported.upperBound)

    static let supported = -719_162...2_932_896

    /// Whole days since 1970-01-01; negative before.
    public var daysSinceEpoch: Int { Int(number) }

    /// The year, 1...9999.
    public var year: Int { components.year }

    /// The month, 1...12.
    public var month: Int { components.month }

    /// The day of the month, 1...31.
    public var day: Int { components.day }

    /// The day of the week.
    public var weekday: Weekday {
        // 1970-01-01 was a Thursday; the added weeks keep the remainder positive for every year.
        Weekday.allCases[(daysSinceEpoch + 3 + 7 * 110_000) % 7]
    }

    /// Whether the left date is earlier.
    public static func < (left: CivilDate, right: CivilDate) -> Bool { left.number < right.number }
}

extension CivilDate: CustomStringConvertible {
    /// ISO 8601: "2026-03-27".
    public var description: String { DigitWriter.text(capacity: 10) { $0.date(self) } }
}

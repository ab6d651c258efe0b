/// A day of the week; the week begins on Monday.
public enum Weekday: Int, CaseIterable, Comparable, Sendable {
    /// The first day of the week, raw value 0.
    case monday = 0
    /// Raw value 1.
    case tuesday
    /// Raw value 2.
    case wednesday
    /// Raw value 3.
    case thursday
    /// Raw value 4.
    case friday
    /// Raw value 5.
    case saturday
    /// The last day of the week, raw value 6.
    case sunday

    /// The English name: "Friday".
    public var name: String {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }

    /// The first three letters of the English name: "Fri".
    public var shortName: String { String(name.prefix(3)) }

    /// Whether it is Saturday or Sunday.
    public var isWeekend: Bool { self >= .saturday }

    /// Whether the left day comes earlier in a week that begins on Monday.
    public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}

public import Almanac
public import Events

/// Three months of the calendar, such as `2026-Q1`.
public struct Quarter: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let year: Int
    /// 1 to 4.
    public let number: Int

    /// The quarter in which a day lies.
    public init(of date: CivilDate) {
        year = date.year
        number = (date.month + 2) / 3
    }

    private init(year: Int, number: Int) {
        self.year = year
        self.number = number
    }

    /// The next one.
    public var next: Quarter { Quarter(year: year + number / 4, number: number % 4 + 1) }

    public var description: String { "\(year)-Q\(number)" }

    public var json: JSON { .string(description) }

    public static func < (left: Quarter, right: Quarter) -> Bool {
        (left.year, left.number) < (right.year, right.number)
    }

    /// All quarters from the one of the first day to that of the last; empty if the last lies before it.
    public static func through(_ first: CivilDate, _ last: CivilDate) -> [Quarter] {
        Array(sequence(first: Quarter(of: first), next: \.next).prefix { $0 <= Quarter(of: last) })
    }
}

/// What the clock on the wall shows, from 00:00 to 24:00 inclusive; 24:00 is there to end things.
public struct TimeOfDay: Comparable, Hashable, Sendable {
    private let number: Int32

    /// Makes the time from milliseconds after 00:00 on the clock, or `nil` outside 0...86 400 000.
    public init?(milliseconds: Int) {
        guard (0...86_400_000).contains(milliseconds) else { return nil }
        self.init(unchecked: milliseconds)
    }

    /// Makes a time of hours 0...23, minutes 0...59, seconds 0...59, or 24:00:00; `nil` for anything else.
    public init?(hour: Int, minute: Int, second: Int = 0) {
        guard (0...24).contains(hour), (0...59).contains(minute), (0...59).contains(second) else { return nil }
        self.init(milliseconds: ((hour * 60 + minute) * 60 + second) * 1000)
    }

    init(unchecked milliseconds: Int) {
        number = Int32(milliseconds)
    }

    /// 00:00, the beginning of a day.
    public static let midnight = TimeOfDay(unchecked: 0)

    /// 12:00.
    public static let noon = TimeOfDay(unchecked: 43_200_000)

    /// 24:00, the end of a day, which is where the next one starts.
    public static let endOfDay = TimeOfDay(unchecked: 86_400_000)

    /// Milliseconds after 00:00 on the clock, 0...86 400 000.
    public var milliseconds: Int { Int(number) }

    /// The hour, 0...24.
    public var hour: Int { milliseconds / 3_600_000 }

    /// The minute, 0...59.
    public var minute: Int { milliseconds / 60_000 % 60 }

    /// Whether the clock shows the left time earlier.
    public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.number < right.number }
}

extension TimeOfDay: CustomStringConvertible {
    /// "09:00", with seconds and milliseconds only when there are any.
    public var description: String {
        DigitWriter.text(capacity: 12) { $0.time(milliseconds: milliseconds, secondsAlways: false) }
    }
}

extension TimeOfDay {
    /// A full hour, 0...24; anything beyond is cut to that.
    public static func oClock(_ hour: Int) -> TimeOfDay {
        TimeOfDay(unchecked: min(max(hour, 0), 24) * 3_600_000)
    }
}

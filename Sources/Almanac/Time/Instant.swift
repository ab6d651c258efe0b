/// A moment that is the same everywhere, to the millisecond.
///
/// Years 0001 to 9999 in UTC; anything beyond is held at the nearer of ``earliest`` and ``latest``.
public struct Instant: Comparable, Hashable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted; negative before.
    public let milliseconds: Int64

    /// Makes the moment that many milliseconds after 1970-01-01T00:00:00Z.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds.clamped(to: Instant.supported)
    }

    /// 0001-01-01T00:00:00Z, the first moment there is.
    public static let earliest = Instant(milliseconds: supported.lowerBound)

    /// 9999-12-31T23:59:59.999Z, the last moment there is.
    public static let latest = Instant(milliseconds: supported.upperBound)

    static let supported: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999

    /// The moment that long after this one.
    public static func + (instant: Instant, span: Span) -> Instant {
        Instant(milliseconds: instant.milliseconds.saturatingAdding(span.milliseconds))
    }

    /// The moment that long before this one.
    public static func - (instant: Instant, span: Span) -> Instant { instant + -span }

    /// The time that passes from the right moment to the left one; negative if the left one is earlier.
    public static func - (left: Instant, right: Instant) -> Span {
        Span(milliseconds: left.milliseconds - right.milliseconds)
    }

    /// Whether the left moment is earlier.
    public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }
}

extension Instant: CustomStringConvertible {
    /// RFC 3339 in UTC, with milliseconds only when there are any: "2026-03-27T14:30:00Z".
    public var description: String {
        let (day, time) = milliseconds.flooredDivision(by: 86_400_000)
        return DigitWriter.text(capacity: 24) { writer in
            writer.date(CivilDate(daysSinceEpoch: Int(day)))
            writer.character("T")
            writer.time(milliseconds: Int(time), secondsAlways: true)
            writer.character("Z")
        }
    }
}

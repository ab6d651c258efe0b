/// A moment together with the offset it was written with, so that it can be shown as its author saw it.
public struct OffsetInstant: Hashable, Sendable {
    /// The moment itself.
    public let instant: Instant
    /// Minutes the local clock was ahead of UTC, -1080...1080; negative west of Greenwich.
    public let offsetMinutes: Int

    /// Joins a moment and an offset; an offset beyond 18 hours is held at 18 hours.
    public init(instant: Instant, offsetMinutes: Int) {
        self.instant = instant
        self.offsetMinutes = offsetMinutes.clamped(to: -OffsetInstant.widestOffset...OffsetInstant.widestOffset)
    }

    /// No zone has ever been further from Greenwich than 16 hours; what claims to be is a slip of the pen.
    static let widestOffset = 18 * 60
}

extension OffsetInstant: CustomStringConvertible {
    /// RFC 3339 with the offset, milliseconds only when there are any: "2026-03-27T15:30:00+01:00", `Z` for 0.
    public var description: String {
        guard offsetMinutes != 0 else { return instant.description }
        let (day, time) = (instant.milliseconds + Int64(offsetMinutes) * 60_000).flooredDivision(by: 86_400_000)
        // A local year 0000 or 10000 cannot be written; the same moment in UTC can.
        guard CivilDate.supported.contains(Int(day)) else { return instant.description }
        return DigitWriter.text(capacity: 29) { writer in
            writer.date(CivilDate(daysSinceEpoch: Int(day)))
            writer.character("T")
            writer.time(milliseconds: Int(time), secondsAlways: true)
            writer.character(offsetMinutes < 0 ? "-" : "+")
            writer.number(abs(offsetMinutes) / 60, width: 2)
            writer.character(":")
            writer.number(abs(offsetMinutes) % 60, width: 2)
        }
    }
}

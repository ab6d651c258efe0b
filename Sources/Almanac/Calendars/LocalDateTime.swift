/// What calendar and clock on the wall show at an instant in a zone.
public struct LocalDateTime: Hashable, Sendable {
    /// The local date.
    public let date: CivilDate
    /// The local time, before 24:00.
    public let time: TimeOfDay
    /// Seconds the local clock is ahead of UTC; negative west of Greenwich.
    public let offsetSeconds: Int

    /// Puts the three together as given.
    public init(date: CivilDate, time: TimeOfDay, offsetSeconds: Int) {
        self.date = date
        self.time = time
        self.offsetSeconds = offsetSeconds
    }

    /// The day of the week of the local date.
    public var weekday: Weekday { date.weekday }
}

extension LocalDateTime: CustomStringConvertible {
    /// Date and time without the offset: "2026-03-27T15:30".
    public var description: String { "\(date)T\(time)" }
}

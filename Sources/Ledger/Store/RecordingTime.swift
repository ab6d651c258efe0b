public import Almanac

/// The time at which entries are recorded, and what gives way if the log is already later.
public enum RecordingTime: Hashable, Sendable {
    /// The clock's time; if the log is already later, the log's own last time is taken.
    case now(Instant)
    /// A time from elsewhere, such as an import of history; refused if it lies before the log's last.
    case kept(Instant)

    /// The time that an entry after `head` gets; never earlier than the last one.
    /// - Throws: ``RecordedTimeGoesBackwards`` for a kept time before the last one.
    public func recordedAt(after head: LogHead) throws -> Instant {
        switch self {
        case .now(let time): return max(time, head.recordedAt ?? time)
        case .kept(let time):
            if let last = head.recordedAt, time < last {
                throw RecordedTimeGoesBackwards(given: time, last: last, position: head.position)
            }
            return time
        }
    }
}

/// A time that was to be kept lies before the last time in the log.
public struct RecordedTimeGoesBackwards: Error, Hashable, CustomStringConvertible {
    public let given: Instant
    /// The time of the last entry.
    public let last: Instant
    /// The position of the last entry.
    public let position: Int64

    /// Says which time was given and which the log has reached.
    public init(given: Instant, last: Instant, position: Int64) {
        self.given = given
        self.last = last
        self.position = position
    }

    public var description: String {
        "recorded time \(given) lies before \(last), the time of entry \(position): "
            + "sort the entries by recorded time, or let the log give its own"
    }
}

public import Almanac

/// The end of the log.
public struct LogHead: Hashable, Sendable {
    /// The position of the last entry; 0 if the log is empty.
    public let position: Int64
    /// When the last entry was recorded; `nil` if the log is empty.
    public let recordedAt: Instant?

    /// Puts together the last position and its time.
    public init(position: Int64, recordedAt: Instant?) {
        self.position = position
        self.recordedAt = recordedAt
    }

    /// The head of a log without entries.
    public static let empty = LogHead(position: 0, recordedAt: nil)
}

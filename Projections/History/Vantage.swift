public import Almanac
public import Events

/// From where in time a view looks: what had happened by `asOf`, as it was known at `knownAt`.
public struct Vantage: Hashable, Sendable {
    /// Last moment, inclusive, of what happened; `nil` for all that happened.
    public let asOf: Instant?
    /// Last moment, inclusive, of what was recorded; `nil` for all that is known today.
    public let knownAt: Instant?

    /// Looks from these two times.
    public init(asOf: Instant? = nil, knownAt: Instant? = nil) {
        self.asOf = asOf
        self.knownAt = knownAt
    }

    /// Everything that is known today.
    public static let today = Vantage()

    /// What the watcher sees at a moment: all that is recorded by then, also what lies ahead.
    public static func watching(at moment: Instant) -> Vantage { Vantage(knownAt: moment) }

    /// Whether the log had taken the entry by then.
    public func knows(_ entry: LoggedEntry) -> Bool { knownAt.map { entry.recordedAt <= $0 } ?? true }

    /// Whether it had happened by then.
    public func hasSeen(_ occurred: Occurrence) -> Bool { asOf.map { occurred.instant <= $0 } ?? true }
}

public import Almanac

/// Another writer held the store for too long.
public struct StoreBusy: Error, Hashable, CustomStringConvertible {
    /// The file whose lock was not obtained.
    public let lock: String
    /// How long the lock was waited for.
    public let waited: Span

    /// Says which lock was waited for, and how long.
    public init(lock: String, waited: Span) {
        self.lock = lock
        self.waited = waited
    }

    public var description: String {
        "another writer holds \(lock), waited \(waited.milliseconds) ms: try again, "
            + "or see who holds it with `lslocks`"
    }
}

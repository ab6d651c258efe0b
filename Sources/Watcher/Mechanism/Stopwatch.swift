public import Almanac

/// Tells how much time has passed, for nothing but noticing a rule that takes too long.
public struct Stopwatch: Sendable {
    /// The time since some beginning; only differences mean something.
    public let reading: @Sendable () -> Span

    /// Reads the time from somewhere.
    public init(reading: @escaping @Sendable () -> Span) { self.reading = reading }

    /// Nobody looks at the time.
    public static let stopped = Stopwatch { .zero }
}

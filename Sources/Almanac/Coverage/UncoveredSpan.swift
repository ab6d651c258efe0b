/// A stretch after a release in which nobody can be reached.
public struct UncoveredSpan: Hashable, Sendable {
    /// Its first instant, inclusive; never before the release.
    public let start: Instant
    /// Its end, exclusive, or the end of the window if that comes first.
    public let endInWindow: Instant
    /// When somebody can be reached again, exclusive; `nil` if nobody can up to the horizon.
    public let trueEnd: Instant?
    /// How far the search for the next contact went, exclusive.
    public let horizon: Instant

    /// Describes one span.
    public init(start: Instant, endInWindow: Instant, trueEnd: Instant?, horizon: Instant) {
        self.start = start
        self.endInWindow = endInWindow
        self.trueEnd = trueEnd
        self.horizon = horizon
    }

    /// The elapsed time inside the window, which decides how grave it is.
    public var length: Span { endInWindow - start }

    /// The elapsed time to the next contact; `nil` if there is none up to the horizon.
    public var trueLength: Span? { trueEnd.map { $0 - start } }
}

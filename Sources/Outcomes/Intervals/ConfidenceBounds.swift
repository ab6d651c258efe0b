/// Between which values something lies, at a level of confidence.
public struct ConfidenceBounds: Hashable, Sendable {
    /// Inclusive; not above `upper`.
    public let lower: Double
    /// Inclusive.
    public let upper: Double

    /// Names the bounds.
    public init(lower: Double, upper: Double) {
        self.lower = lower
        self.upper = upper
    }

    /// Whether that value lies within, the bounds included.
    public func contains(_ value: Double) -> Bool { lower <= value && value <= upper }
}

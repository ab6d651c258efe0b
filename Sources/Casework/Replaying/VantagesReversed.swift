public import Almanac

/// Two vantages were to be compared, and the second looks from an earlier time than the first.
public struct VantagesReversed: Error, Hashable, Sendable {
    /// Which of the two times of a vantage it is.
    public enum Axis: String, Sendable { case happened, known }

    public let axis: Axis
    public let first: Instant
    public let second: Instant
}

extension VantagesReversed: CustomStringConvertible {
    public var description: String {
        "the time up to which things \(axis == .happened ? "happened" : "were known"): expected the second not before "
            + "the first, \(first), found \(second); exchange the two"
    }
}

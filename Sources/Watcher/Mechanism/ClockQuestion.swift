public import Almanac
public import Events

/// Something that a rule asked the clock, and the answer: why it speaks, or why it is silent.
public struct ClockQuestion: Hashable, Sendable {
    /// What was asked of the instant.
    public enum Kind: String, Vocabulary {
        /// Whether it is now or in the past.
        case reached
        /// Whether it is in the past.
        case passed
    }

    public let kind: Kind
    public let instant: Instant
    /// The answer.
    public let isSo: Bool
}

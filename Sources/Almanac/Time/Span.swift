/// An elapsed time, as a stopwatch measures it; clock changes do not touch it.
///
/// Milliseconds, positive or negative. Arithmetic saturates at the bounds of `Int64`.
public struct Span: Comparable, Hashable, Sendable {
    /// The length in milliseconds; negative when it runs backwards.
    public let milliseconds: Int64

    /// Makes a span of that many milliseconds.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// No time at all.
    public static let zero = Span(milliseconds: 0)

    /// A span of that many milliseconds.
    public static func milliseconds(_ count: Int64) -> Span { Span(milliseconds: count) }

    /// A span of that many minutes of 60 seconds.
    public static func minutes(_ count: Int) -> Span { Span(milliseconds: 60_000) * count }

    /// A span of that many hours of 60 minutes.
    public static func hours(_ count: Int) -> Span { Span(milliseconds: 3_600_000) * count }

    /// A span of that many units of exactly 24 hours, whatever the clocks do meanwhile.
    public static func days(_ count: Int) -> Span { Span(milliseconds: 86_400_000) * count }

    /// The length in hours, with fractions.
    public var hours: Double { Double(milliseconds) / 3_600_000 }

    /// The length in units of exactly 24 hours, with fractions.
    public var days: Double { Double(milliseconds) / 86_400_000 }

    /// Whether the left span is shorter, a negative one being shorter than none.
    public static func < (left: Span, right: Span) -> Bool { left.milliseconds < right.milliseconds }
}

extension Span {
    /// The sum of two spans.
    public static func + (left: Span, right: Span) -> Span {
        Span(milliseconds: left.milliseconds.saturatingAdding(right.milliseconds))
    }

    /// The left span shortened by the right one.
    public static func - (left: Span, right: Span) -> Span { left + -right }

    /// The same length the other way round.
    public static prefix func - (span: Span) -> Span { span * -1 }

    /// The span repeated that many times.
    public static func * (span: Span, factor: Int) -> Span {
        Span(milliseconds: span.milliseconds.saturatingMultiplied(by: Int64(factor)))
    }

    /// The span divided, milliseconds truncated towards zero; the divisor must not be 0.
    public static func / (span: Span, divisor: Int) -> Span {
        divisor == -1 ? -span : Span(milliseconds: span.milliseconds / Int64(divisor))
    }
}

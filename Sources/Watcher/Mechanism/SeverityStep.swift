public import Almanac
public import Events

/// From when an alert is of another severity if nothing else is recorded.
public struct SeverityStep: Hashable, Sendable {
    public let moment: Instant
    /// The severity from then on; `nil` if the condition holds no longer.
    public let severity: AlertSeverity?
}

public import Events

/// What another release date would do to the alerts: those that would open, close, or become graver or milder.
public struct AlertShift: Sendable {
    /// An alert that would stay open with another severity.
    public struct Change: Hashable, Sendable {
        public let from: AlertSeverity
        public let alert: AlertCounts.Blocker
    }

    public let opens: [AlertCounts.Blocker]
    public let closes: [AlertCounts.Blocker]
    public let changes: [Change]

    /// Compares the alerts that are open with those that would be; what is about the same thing by the same rule is one.
    public init(from before: [AlertCounts.Blocker], to after: [AlertCounts.Blocker]) {
        let (old, new) = (Self.byKey(before), Self.byKey(after))
        opens = after.filter { old[Self.key($0)] == nil }
        closes = before.filter { new[Self.key($0)] == nil }
        changes = after.compactMap { alert in
            guard let former = old[Self.key(alert)], former.severity != alert.severity else { return nil }
            return Change(from: former.severity, alert: alert)
        }
    }

    private static func byKey(_ alerts: [AlertCounts.Blocker]) -> [[String]: AlertCounts.Blocker] {
        Dictionary(alerts.map { (key($0), $0) }) { first, _ in first }
    }

    private static func key(_ alert: AlertCounts.Blocker) -> [String] { [alert.rule, alert.about] }
}

public import Events

/// What an alert is about, whoever raises it: there is at most one open alert for each.
public struct AlertKey: Hashable, Sendable {
    public let rule: String
    public let about: String

    /// Puts the key together.
    public init(rule: String, about: String) {
        self.rule = rule
        self.about = about
    }
}

/// An alert of a case as its stream tells it.
public struct StandingAlert: Hashable, Sendable {
    public let alertId: AlertID
    public let key: AlertKey
    public let severity: AlertSeverity
    public let evidence: Set<EntryID>
}

public import Almanac
public import Events
internal import Projections

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
    /// What it rested on when it was raised, or when a person set it aside.
    public let evidence: Set<EntryID>
    /// The local day of the release it rests on; `nil` if it rests on none, or nobody said.
    public let episode: CivilDate?

    init(_ alert: RaisedAlert) {
        alertId = alert.alertId
        key = AlertKey(rule: alert.event.ruleId, about: alert.event.discriminator ?? "")
        severity = alert.severity
        evidence = Set(alert.closing?.event.evidence ?? alert.event.evidence ?? [])
        episode = alert.event.episode
    }

    /// Whether what was found is about the release of another day.
    func isOfAnotherEpisode(than alert: OpenAlert) -> Bool {
        guard let episode, let found = alert.episode else { return false }
        return episode != found
    }
}

internal import Events
public import Projections

/// The alerts of one case as its alert stream tells them: which are open, and which a person set aside.
public struct AlertBook: Sendable {
    /// The open alerts by what they are about.
    public private(set) var open: [AlertKey: StandingAlert] = [:]
    /// Alerts that a person dismissed, as they were then.
    public private(set) var dismissed: [AlertKey: StandingAlert] = [:]

    /// Folds the alert stream of a case.
    public init(_ history: History = .empty) {
        for entry in history.entries.sorted(by: { $0.position < $1.position }) {
            switch entry.event {
            case let raised as AlertRaised: note(raised)
            case let changed as AlertSeverityChanged: note(changed)
            case let closed as AlertClosed: note(closed)
            default: break
            }
        }
    }

    /// What has to be written so that the book says what the rules found.
    ///
    /// What a person dismissed stays dismissed until the evidence changes or the severity rises.
    ///
    /// - Parameter unanswered: Rules that gave no answer: what they said before stands.
    public func changes(to alerts: [OpenAlert], unanswered: Set<String> = []) -> [AlertChange] {
        let found = Dictionary(alerts.map { (AlertKey(rule: $0.rule, about: $0.about), $0) }) { first, _ in first }
        let cleared = open.filter { found[$0.key] == nil && !unanswered.contains($0.key.rule) }.values.sorted {
            $0.alertId < $1.alertId
        }
        let arising = alerts.compactMap { alert -> AlertChange? in
            let key = AlertKey(rule: alert.rule, about: alert.about)
            if let standing = open[key] {
                return standing.severity == alert.severity ? nil : .changed(standing, to: alert)
            }
            return isDismissed(alert, key) ? nil : .raised(alert)
        }
        return cleared.map(AlertChange.cleared) + arising
    }

    /// Those of the alerts that are not set aside by a person, in the same order.
    public func leaving(_ alerts: [OpenAlert]) -> [OpenAlert] {
        alerts.filter { !isDismissed($0, AlertKey(rule: $0.rule, about: $0.about)) }
    }

    private func isDismissed(_ alert: OpenAlert, _ key: AlertKey) -> Bool {
        guard let set = dismissed[key] else { return false }
        return alert.severity <= set.severity && Set(alert.evidence) == set.evidence
    }

    private mutating func note(_ raised: AlertRaised) {
        let key = AlertKey(rule: raised.ruleId, about: raised.discriminator ?? "")
        open[key] = StandingAlert(
            alertId: raised.alertId, key: key, severity: raised.severity.word ?? .info,
            evidence: Set(raised.evidence ?? []))
        dismissed[key] = nil
    }

    private mutating func note(_ changed: AlertSeverityChanged) {
        guard let standing = open.values.first(where: { $0.alertId == changed.alertId }) else { return }
        open[standing.key] = StandingAlert(
            alertId: standing.alertId, key: standing.key, severity: changed.to.word ?? standing.severity,
            evidence: standing.evidence)
    }

    private mutating func note(_ closed: AlertClosed) {
        guard let standing = open.values.first(where: { $0.alertId == closed.alertId }) else { return }
        open[standing.key] = nil
        let isDismissal = closed.closure == .dismissedFalsePositive || closed.closure == .acceptedRisk
        if isDismissal { dismissed[standing.key] = standing }
    }
}

/// One thing to write in an alert stream.
public enum AlertChange: Hashable, Sendable {
    case raised(OpenAlert)
    case changed(StandingAlert, to: OpenAlert)
    case cleared(StandingAlert)
}

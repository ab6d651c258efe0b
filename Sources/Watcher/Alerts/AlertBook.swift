internal import Almanac
public import Events
public import Projections

/// The alerts of one case as its alert stream tells them: which are open, and which a person set aside.
public struct AlertBook: Sendable {
    /// The open alerts by what they are about.
    public private(set) var open: [AlertKey: StandingAlert] = [:]
    /// Alerts that a person dismissed, as they were then.
    public private(set) var dismissed: [AlertKey: StandingAlert] = [:]
    /// The newest alert about each thing, open or closed.
    public private(set) var newest: [AlertKey: AlertID] = [:]

    /// Folds the alert stream of a case.
    public init(_ history: History = .empty) {
        for alert in history.raisedAlerts {
            let standing = StandingAlert(alert)
            newest[standing.key] = standing.alertId
            if alert.isOpen { open[standing.key] = standing }
            dismissed[standing.key] = alert.isDismissed ? standing : nil
        }
    }

    /// What has to be written so that the book says what the rules found; what ends before what begins.
    ///
    /// An alert that is open stays the same alert while only its evidence changes. A release that moved to another day
    /// makes another alert. What a person dismissed stays dismissed until the evidence changes, the severity rises or the
    /// release moves to another day.
    ///
    /// - Parameter unanswered: Rules that gave no answer: what they said before stands.
    public func changes(to alerts: [OpenAlert], unanswered: Set<String> = []) -> [AlertChange] {
        let found = Dictionary(alerts.map { ($0.key, $0) }) { first, _ in first }
        let ended = open.values.sorted { $0.alertId < $1.alertId }.compactMap { standing -> AlertChange? in
            guard let alert = found[standing.key] else {
                return unanswered.contains(standing.key.rule) ? nil : .cleared(standing)
            }
            return standing.isOfAnotherEpisode(than: alert) ? .superseded(standing) : nil
        }
        let arising = alerts.compactMap { alert -> AlertChange? in
            if let standing = open[alert.key], !standing.isOfAnotherEpisode(than: alert) {
                return standing.severity == alert.severity ? nil : .changed(standing, to: alert)
            }
            return isDismissed(alert) ? nil : .raised(alert, previous: newest[alert.key])
        }
        return ended + arising
    }

    /// Those of the alerts that are not set aside by a person, in the same order.
    public func leaving(_ alerts: [OpenAlert]) -> [OpenAlert] { alerts.filter { !isDismissed($0) } }

    private func isDismissed(_ alert: OpenAlert) -> Bool {
        guard open[alert.key] == nil, let set = dismissed[alert.key] else { return false }
        return alert.severity <= set.severity && Set(alert.evidence) == set.evidence
            && !set.isOfAnotherEpisode(than: alert)
    }
}

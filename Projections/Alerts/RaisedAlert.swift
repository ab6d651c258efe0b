public import Almanac
public import Events

/// An alert that was raised and not closed.
public struct RaisedAlert: Sendable {
    public let event: AlertRaised
    /// The severity as it now stands.
    public internal(set) var severity: AlertSeverity
    /// What was found, in the newest words; `nil` if nobody said.
    public internal(set) var summary: String?
    /// The newest acknowledgement since the severity last rose; `nil` if nobody has answered.
    public internal(set) var acknowledgement: AlertAcknowledged?

    /// Whether somebody has answered it, and set it aside, if at all, for longer than to that moment.
    public func isAnswered(at moment: Instant, in zone: Zone) -> Bool {
        guard let acknowledgement else { return false }
        return acknowledgement.snoozeUntil.map { $0.last(in: zone) > moment } ?? true
    }
}

extension History {
    /// The open alerts of an alert stream, in the order in which they were raised.
    public var openAlerts: [RaisedAlert] {
        entries.sorted { $0.position < $1.position }.reduce(into: [RaisedAlert]()) { open, entry in
            switch entry.event {
            case let raised as AlertRaised:
                open.append(
                    RaisedAlert(event: raised, severity: raised.severity.word ?? .info, summary: raised.summary))
            case let changed as AlertSeverityChanged:
                open.change(changed.alertId) { alert in
                    let severity = changed.to.word ?? alert.severity
                    if severity > alert.severity { alert.acknowledgement = nil }
                    alert.severity = severity
                    alert.summary = changed.reason ?? alert.summary
                }
            case let answer as AlertAcknowledged: open.change(answer.alertId) { $0.acknowledgement = answer }
            case let closed as AlertClosed: open.removeAll { $0.event.alertId == closed.alertId }
            default: break
            }
        }
    }
}

extension [RaisedAlert] {
    fileprivate mutating func change(_ id: AlertID, _ change: (inout RaisedAlert) -> Void) {
        for index in indices where self[index].event.alertId == id { change(&self[index]) }
    }
}

internal import Almanac
internal import Events

extension AlertInboxRow {
    /// The types of entry that the rows of an alert stream are folded from.
    public static let types: Set<String> = [
        AlertRaised.name, AlertSeverityChanged.name, AlertAcknowledged.name, AlertClosed.name,
    ]

    /// The open alerts of a stream, in the order in which they were raised.
    public static func rows(of history: History) -> [AlertInboxRow] { history.openAlerts.map { AlertInboxRow(of: $0) } }

    /// An alert as the inbox shows it.
    public init(of alert: RaisedAlert) {
        let answer = alert.acknowledgement
        self.init(
            alertId: alert.alertId, caseRef: alert.caseRef, severity: alert.severity, gap: AlertGap(alert.event),
            openedAt: .instant(alert.raising.occurredAt), pressingSince: .instant(alert.pressingSince),
            lastEvaluatedAt: alert.lastEvaluatedAt, acknowledgedBy: answer?.event.by,
            acknowledgedAt: answer.map { .instant($0.occurredAt) }, snoozedUntil: answer?.event.snoozeUntil,
            previous: alert.event.previous)
    }
}

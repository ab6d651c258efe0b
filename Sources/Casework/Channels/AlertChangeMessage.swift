internal import Events
internal import Exchange
internal import Projections
internal import Watcher

/// An entry about an alert as a message: what the watcher wrote, and never a reason or a note of a person.
enum AlertChangeMessage {
    /// The types of entry that are told.
    static let types: Set<String> = [
        AlertRaised.name, AlertSeverityChanged.name, AlertAcknowledged.name, AlertClosed.name,
    ]

    /// The message, named after the entry.
    static func message(of entry: Entry) -> WebhookMessage {
        let (type, members) = content(of: entry)
        return WebhookMessage(
            id: entry.id.description, type: type, at: entry.recordedAt,
            data: .object([JSON.Member("case", .string(entry.stream.subject))] + members))
    }

    private static func content(of entry: Entry) -> (type: String, members: [JSON.Member]) {
        switch entry.event {
        case let raised as AlertRaised: ("alert.raised", members(of: raised))
        case let changed as AlertSeverityChanged:
            (
                "alert.severity_changed",
                [
                    JSON.Member("alertId", changed.alertId.json), JSON.Member("severity", changed.to.json),
                    JSON.Member("was", changed.from?.json ?? .null),
                ]
            )
        case let answer as AlertAcknowledged:
            (
                "alert.acknowledged",
                [
                    JSON.Member("alertId", answer.alertId.json), JSON.Member("by", answer.by?.json ?? .null),
                    JSON.Member("snoozeUntil", answer.snoozeUntil?.json ?? .null),
                ]
            )
        case let closed as AlertClosed:
            (
                "alert.closed",
                [JSON.Member("alertId", closed.alertId.json), JSON.Member("closure", closed.closure.json)]
            )
        default: ("alert.other", [])
        }
    }

    private static func members(of raised: AlertRaised) -> [JSON.Member] {
        let title = RuleCatalogue[raised.ruleId]?.card.title
        let members: [(String, JSON?)] = [
            ("alertId", raised.alertId.json), ("rule", .string(raised.ruleId)), ("title", title.map(JSON.string)),
            ("about", raised.discriminator.map(JSON.string)), ("severity", raised.severity.json),
            ("summary", raised.summary.map(JSON.string)), ("mustAct", raised.mustAct.map(JSON.string)),
            ("remedy", raised.remedy.map(JSON.string)), ("dueBy", raised.dueBy?.json),
        ]
        return members.map { JSON.Member($0, $1 ?? .null) }
    }
}

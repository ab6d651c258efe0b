public import Almanac
public import Events

/// An alert as its stream tells it: how it was raised, and what became of it.
///
/// One fold for all who read alerts, so that the inbox, the work of an actor and the watcher say the same.
public struct RaisedAlert: Sendable {
    public let raising: Fact<AlertRaised>
    /// The severity as it now stands, or stood when it was closed.
    public private(set) var severity: AlertSeverity
    /// Since when it has been as grave as that: raised, or the last rise.
    public private(set) var pressingSince: Instant
    /// What was found, in the newest words; `nil` if nobody said.
    public private(set) var summary: String?
    /// The newest acknowledgement since the severity last rose; `nil` if nobody has answered.
    public private(set) var acknowledgement: Fact<AlertAcknowledged>?
    /// How it was closed; `nil` while it is open.
    public private(set) var closing: Fact<AlertClosed>?
    /// The entries that tell of it, in the order of recording.
    public private(set) var entries: [Entry]

    public var event: AlertRaised { raising.event }
    public var alertId: AlertID { event.alertId }
    /// The case; the stream of its alerts has the same reference.
    public var caseRef: CaseRef { event.caseRef ?? CaseRef(raising.entry.stream.subject) }
    public var isOpen: Bool { closing == nil }

    /// Whether a person dismissed it with reasons.
    public var isDismissed: Bool {
        closing.map { $0.event.closure == .dismissedFalsePositive || $0.event.closure == .acceptedRisk } ?? false
    }

    /// Whether it waits for a person.
    public var attention: AlertAttention {
        AlertAttention(
            pressingSince: pressingSince, answeredAt: acknowledgement?.occurredAt,
            snoozeUntil: acknowledgement?.event.snoozeUntil)
    }

    /// When the watcher last looked at it with a result that was worth recording.
    public var lastEvaluatedAt: Moment {
        let evaluated = entries.compactMap { entry in
            (entry.event as? AlertRaised)?.evaluatedAt ?? (entry.event as? AlertSeverityChanged)?.evaluatedAt
        }
        return evaluated.last ?? .instant(raising.occurredAt)
    }

    /// Whether somebody has answered it, and set it aside, if at all, for longer than to that moment.
    public func isAnswered(at moment: Instant, in zone: Zone) -> Bool {
        attention.waitingSince(at: moment, in: zone) == nil
    }

    init(_ raising: Fact<AlertRaised>) {
        self.raising = raising
        severity = raising.event.severity.word ?? .info
        pressingSince = raising.occurredAt
        summary = raising.event.summary
        entries = [raising.entry]
    }

    fileprivate mutating func note(_ changed: AlertSeverityChanged, in entry: Entry) {
        entries.append(entry)
        let former = severity
        severity = changed.to.word ?? severity
        summary = changed.reason ?? summary
        guard severity > former else { return }
        acknowledgement = nil
        pressingSince = entry.occurred.instant
    }

    fileprivate mutating func note(_ answer: AlertAcknowledged, in entry: Entry) {
        entries.append(entry)
        acknowledgement = Fact(event: answer, entry: entry)
    }

    fileprivate mutating func note(_ closed: AlertClosed, in entry: Entry) {
        entries.append(entry)
        closing = Fact(event: closed, entry: entry)
    }
}

extension History {
    /// The alerts of an alert stream, open and closed, in the order in which they were raised.
    public var raisedAlerts: [RaisedAlert] {
        entries.sorted { $0.position < $1.position }.reduce(into: []) { alerts, entry in
            switch entry.event {
            case let raised as AlertRaised: alerts.append(RaisedAlert(Fact(event: raised, entry: entry)))
            case let changed as AlertSeverityChanged: alerts.change(changed.alertId) { $0.note(changed, in: entry) }
            case let answer as AlertAcknowledged: alerts.change(answer.alertId) { $0.note(answer, in: entry) }
            case let closed as AlertClosed: alerts.change(closed.alertId) { $0.note(closed, in: entry) }
            default: break
            }
        }
    }

    /// The alerts of an alert stream that are open, in the order in which they were raised.
    public var openAlerts: [RaisedAlert] { raisedAlerts.filter(\.isOpen) }
}

extension [RaisedAlert] {
    /// Changes the open alert of that reference; what is said of a closed one changes nothing.
    fileprivate mutating func change(_ id: AlertID, _ change: (inout RaisedAlert) -> Void) {
        for index in indices where self[index].isOpen && self[index].alertId == id { change(&self[index]) }
    }
}

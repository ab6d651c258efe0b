internal import Almanac
internal import Events
internal import Ledger
internal import Projections
internal import Watcher

/// What was written into an alert stream.
struct AlertsKept {
    let stream: StreamName
    /// The version that the stream has now.
    let version: Int64
    let changes: [AlertChange]
}

extension Casework {
    /// Writes what is new, changed or gone into the alert stream of a case.
    func keep(_ evaluation: Evaluation, at moment: Instant, in log: any EntryWriter) throws -> AlertsKept {
        guard let stream = StreamName(.alert, evaluation.caseRef.rawValue) else {
            throw CaseNotFound(caseRef: evaluation.caseRef)
        }
        let failed = Set(evaluation.troubles.filter(\.leavesNoAnswer).map(\.rule))
        return try keep(evaluation.alerts, unanswered: failed, in: stream, at: moment, in: log)
    }

    /// The same for whatever the stream is about.
    ///
    /// - Parameter unanswered: Rules that gave no answer: what they said before stands.
    func keep(
        _ alerts: [OpenAlert], unanswered: Set<String> = [], in stream: StreamName, at moment: Instant,
        in log: any EntryWriter
    ) throws -> AlertsKept {
        let version = try log.version(of: stream)
        guard !alerts.isEmpty || version > 0 else { return AlertsKept(stream: stream, version: 0, changes: []) }
        let history = try CaseReader(log: log, catalogue: catalogue).history(of: stream, from: .today)
        let changes = AlertBook(history).changes(to: alerts, unanswered: unanswered)
        try log.append(
            changes.map { draft(of: $0, in: stream, at: moment) }, to: stream, expecting: .any, at: .now(now))
        return AlertsKept(stream: stream, version: version + Int64(changes.count), changes: changes)
    }

    private func draft(of change: AlertChange, in stream: StreamName, at moment: Instant) -> Draft {
        let id = makeID(at: moment)
        let occurred = Occurrence(instant: moment)
        func closing(_ alert: AlertID, as closure: AlertClosed.Closure) -> Draft {
            Draft(
                id: id, stream: stream, occurred: occurred,
                event: AlertClosed(alertId: alert, closure: .known(closure), by: "watcher"))
        }
        switch change {
        case .raised(let alert, let previous):
            return Draft(
                id: id, stream: stream, occurred: occurred, event: alert.raised(as: id, at: moment, after: previous))
        case .changed(let standing, let alert):
            return Draft(
                id: id, stream: stream, occurred: occurred,
                event: AlertSeverityChanged(
                    alertId: standing.alertId, to: .known(alert.severity), from: .known(standing.severity),
                    evaluatedAt: .instant(moment), reason: alert.summary))
        case .cleared(let standing): return closing(standing.alertId, as: .conditionCleared)
        case .superseded(let standing): return closing(standing.alertId, as: .superseded)
        }
    }
}

internal import Almanac
internal import Events
internal import Ledger
internal import Projections
internal import Watcher

/// How the alert streams come to say what the rules found.
extension Casework {
    /// Writes the changes of one case in one transaction, so that a run that is cut short leaves nothing half said.
    func keep(_ evaluation: Evaluation, at moment: Instant, _ report: inout WatchReport) throws {
        guard let stream = StreamName(.alert, evaluation.caseRef.rawValue) else { return }
        if try evaluation.alerts.isEmpty && store.read({ try $0.version(of: stream) }) == 0 { return }
        let changes = try store.write { log in
            let history = try CaseReader(log: log, catalogue: catalogue).history(of: stream, from: .today)
            let changes = AlertBook(history).changes(to: evaluation.alerts)
            let drafts = changes.map { draft(of: $0, in: stream, at: moment) }
            try log.append(drafts, to: stream, expecting: .any, at: .now(now))
            return changes
        }
        for change in changes {
            switch change {
            case .raised: report.raised += 1
            case .changed: report.changed += 1
            case .cleared, .superseded: report.closed += 1
            }
        }
    }

    /// What is recorded for a change.
    func draft(of change: AlertChange, in stream: StreamName, at moment: Instant) -> Draft {
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

internal import Almanac
internal import Events
internal import Ledger
internal import Projections
internal import Watcher

/// What was written into the alert stream of a case.
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
        let version = try log.version(of: stream)
        guard !evaluation.alerts.isEmpty || version > 0 else {
            return AlertsKept(stream: stream, version: 0, changes: [])
        }
        let history = try CaseReader(log: log, catalogue: catalogue).history(of: stream, from: .today)
        let failed = Set(evaluation.troubles.filter(\.leavesNoAnswer).map(\.rule))
        let changes = AlertBook(history).changes(to: evaluation.alerts, unanswered: failed)
        try log.append(
            changes.map { draft(of: $0, in: stream, at: moment) }, to: stream, expecting: .any, at: .now(now))
        return AlertsKept(stream: stream, version: version + Int64(changes.count), changes: changes)
    }

    private func draft(of change: AlertChange, in stream: StreamName, at moment: Instant) -> Draft {
        let id = makeID(at: moment)
        let occurred = Occurrence(instant: moment)
        switch change {
        case .raised(let alert):
            return Draft(id: id, stream: stream, occurred: occurred, event: alert.raised(as: id, at: moment))
        case .changed(let standing, let alert):
            return Draft(
                id: id, stream: stream, occurred: occurred,
                event: AlertSeverityChanged(
                    alertId: standing.alertId, to: .known(alert.severity), from: .known(standing.severity),
                    evaluatedAt: .instant(moment), reason: alert.summary))
        case .cleared(let standing):
            return Draft(
                id: id, stream: stream, occurred: occurred,
                event: AlertClosed(
                    alertId: standing.alertId, closure: .known(.conditionCleared), by: "watcher"))
        }
    }
}

public import Almanac
public import Events
internal import Ledger
internal import Logging
internal import Projections
public import Watcher

/// What a run of the watcher saw and wrote.
public struct WatchReport: Sendable {
    /// The moment looked at.
    public let moment: Instant
    /// Every alert open then, the gravest first.
    public let alerts: [OpenAlert]
    /// What rules could not tell.
    public let unknowns: [CaseUnknown]
    /// Values set for rules that were passed over, because they fit none.
    public internal(set) var remarks: [PolicyRemark] = []
    /// Cases that were looked at.
    public internal(set) var cases = 0
    /// Alerts raised, changed and closed in the log; zero if nothing was to be written.
    public internal(set) var raised = 0
    public internal(set) var changed = 0
    public internal(set) var closed = 0
    /// Nothing was written.
    public internal(set) var isRehearsal = false
}

/// What a rule could not tell of a case.
public struct CaseUnknown: Hashable, Sendable {
    public let caseRef: CaseRef
    public let rule: String
    public let unknown: Unknown
}

extension Casework {
    /// Asks every rule about every open case, and writes what is new, changed or gone into the alert streams.
    ///
    /// - Parameters:
    ///   - moment: The moment to look at, as known then; `nil` for now. A moment that is given is only looked at.
    ///   - rehearse: Write nothing.
    /// - Throws: ``UnreadableEntry``, what the store throws.
    public func watch(at moment: Instant? = nil, rehearse: Bool = false) throws -> WatchReport {
        let evaluated = try evaluateAll(at: moment)
        var report = WatchReport(
            moment: evaluated.moment, alerts: evaluated.cases.flatMap(\.alerts).sorted(by: Self.morePressing),
            unknowns: evaluated.cases.flatMap { evaluation in
                evaluation.unknowns.map { CaseUnknown(caseRef: evaluation.caseRef, rule: $0.rule, unknown: $0.unknown) }
            })
        report.remarks = evaluated.remarks
        report.cases = evaluated.cases.count
        report.isRehearsal = rehearse || moment != nil
        guard !report.isRehearsal else { return report }
        for evaluation in evaluated.cases {
            try keep(evaluation, at: evaluated.moment, &report)
        }
        logger.info(
            "watch finished",
            metadata: [
                "cases": "\(report.cases)", "raised": "\(report.raised)", "changed": "\(report.changed)",
                "closed": "\(report.closed)",
            ])
        return report
    }

    private func evaluateAll(at moment: Instant?) throws -> (
        moment: Instant, cases: [Evaluation], remarks: [PolicyRemark]
    ) {
        try store.read { log in
            let moment = try moment ?? presentMoment(of: log)
            let vantage = Vantage.watching(at: moment)
            let reader = CaseReader(log: log, catalogue: catalogue)
            let directory = try reader.wholeDirectory(from: vantage)
            let policies = try reader.policies(from: vantage)
            var cases: [Evaluation] = []
            try reader.forEachCase(from: vantage) { file in
                cases.append(Evaluation(of: file, at: moment, directory: directory, policies: policies))
            }
            return (moment, cases, policies.remarks)
        }
    }

    /// Writes the changes of one case in one transaction, so that a run that is cut short leaves nothing half said.
    private func keep(_ evaluation: Evaluation, at moment: Instant, _ report: inout WatchReport) throws {
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
            case .cleared: report.closed += 1
            }
        }
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

    /// The gravest first, then what is due first, then by case and rule, so that the order never changes by itself.
    private static func morePressing(_ left: OpenAlert, _ right: OpenAlert) -> Bool {
        if left.severity != right.severity { return left.severity > right.severity }
        let (leftDue, rightDue) = (left.dueBy ?? .latest, right.dueBy ?? .latest)
        if leftDue != rightDue { return leftDue < rightDue }
        return (left.caseRef.rawValue, left.rule, left.about) < (right.caseRef.rawValue, right.rule, right.about)
    }
}

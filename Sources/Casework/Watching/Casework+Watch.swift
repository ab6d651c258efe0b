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

    private func evaluateAll(at moment: Instant?) throws -> (moment: Instant, cases: [Evaluation]) {
        try store.read { log in
            let moment = try moment ?? presentMoment(of: log)
            let vantage = Vantage.watching(at: moment)
            let reader = CaseReader(log: log, catalogue: catalogue)
            let directory = try reader.wholeDirectory(from: vantage)
            var cases: [Evaluation] = []
            try reader.forEachCase(from: vantage) { file in
                cases.append(Evaluation(of: file, at: moment, directory: directory))
            }
            return (moment, cases)
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

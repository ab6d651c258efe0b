public import Almanac
internal import Events
internal import Ledger
internal import Logging
internal import Projections
internal import Watcher

extension Casework {
    /// How long a run waits for another one that is at work.
    private static let patience = Span.milliseconds(10_000)

    /// Asks every rule about the cases at which something can have changed, and writes what is new, changed or gone.
    ///
    /// - Parameters:
    ///   - moment: The moment to look at, as known then; `nil` for now. A moment that is given is only looked at.
    ///   - rehearse: Write nothing, and look at all cases.
    /// - Throws: ``StoreBusy`` while another run is at work, what the store throws.
    public func watch(at moment: Instant? = nil, rehearse: Bool = false) throws -> WatchReport {
        guard moment == nil, !rehearse else { return try look(at: moment) }
        try door.admit(.service("watch"))
        return try door.backroom.alone(at: "watch", within: Self.patience) { try runWatch() }
    }

    /// The latest runs of the watcher, the newest first.
    public func watchRuns(_ count: Int) throws -> [WatchRunRecord] {
        try door.read(.count("runs")) { sight in
            let log = sight.log
            var runs: [WatchRunRecord] = []
            try log.forEachMemo(on: WatchRunRecord.shelf, .newestFirst) { memo in
                if runs.count < count { runs.append(try WatchRunRecord(memo)) }
                return runs.count < count
            }
            return runs
        }
    }

    private func runWatch() throws -> WatchReport {
        let startedAt = now
        let begun = stopwatch.reading()
        var run = try WatchRun(self)
        try run.perform()
        try run.finish(
            WatchRunRecord(
                run.report, runId: makeID(at: startedAt), startedAt: startedAt, duration: stopwatch.reading() - begun,
                rules: RuleSetVersion.current, lastPosition: run.head))
        let report = run.report
        logger.info(
            "watch finished",
            metadata: [
                "cases": "\(report.cases)", "raised": "\(report.raised)", "changed": "\(report.changed)",
                "closed": "\(report.closed)", "troubles": "\(report.troubles.count)",
            ])
        return report
    }

    /// Looks at every case without writing anything.
    private func look(at moment: Instant?) throws -> WatchReport {
        try door.read(.service("look")) { sight in
            let log = sight.log
            let moment = try moment ?? presentMoment(of: log)
            var report = WatchReport(at: moment, isRehearsal: true)
            let reader = CaseReader(log: log, catalogue: catalogue)
            let watcher = try CaseWatcher(at: moment, stopwatch: stopwatch, readingFrom: reader)
            report.remarks = watcher.remarks
            for stream in try log.streams(of: .case) {
                let caseRef = CaseRef(stream.subject)
                do {
                    let evaluation = try watcher.verdict(on: caseRef, readingFrom: reader).evaluation
                    report.note(evaluation)
                    report.alerts += evaluation.alerts
                } catch let unreadable as UnreadableEntry {
                    report.troubles.append(
                        WatchTrouble(caseRef: caseRef, kind: .unreadable(String(describing: unreadable))))
                }
            }
            report.alerts += try StaffWatcher(at: moment, readingFrom: reader).evaluation(readingFrom: reader).alerts
            report.sort()
            sight.tells(of: report.alerts.compactMap(\.caseRef))
            return report
        }
    }
}

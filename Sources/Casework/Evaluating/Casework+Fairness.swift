internal import Events
internal import Ledger
internal import Outcomes
internal import Projections

extension Casework {
    /// How measures, recalls, alerts and refusals fall on people of different groups.
    ///
    /// - Parameter position: The log up to this position, inclusive; `nil` for all of it.
    /// - Throws: ``PositionNotReached``, ``UnreadableEntry``, what the store throws.
    func fairness(to position: Int64? = nil) throws -> FairnessReport {
        try evaluating("fairness", to: position) { reader in
            var report = FairnessReport()
            let moment = try reader.lastMoment()
            try reader.forEachCase(from: .today) { file in
                let alerts = try reader.history(of: .alerts, about: file.caseRef, from: .today)
                report.add(file, alerts: alerts.entries.count { $0.event is AlertRaised }, at: moment)
            }
            return report
        }
    }
}

internal import Almanac
internal import Events
internal import Ledger
public import Watcher

extension Casework {
    /// What a run of the watcher found new, or graver than before; nothing for a run that wrote nothing.
    /// - Throws: ``UnreadableEntry``, what the store throws.
    public func news(of report: WatchReport) throws -> AlertDigest {
        try store.read { log in
            let reader = AlertNoticeReader(log: log, catalogue: catalogue)
            var zones: [CaseRef: Zone] = [:]
            for caseRef in Set(report.news.map(\.alert.caseRef)) { zones[caseRef] = try reader.zone(of: caseRef) }
            return AlertDigest(
                report.news.map { AlertNotice($0.alert, former: $0.before, in: zones[$0.alert.caseRef] ?? .utc) })
        }
    }

    /// Every alert that is open as the log has it.
    /// - Throws: ``UnreadableEntry``, what the store throws.
    public func openAlerts() throws -> AlertDigest {
        try store.read { log in
            AlertDigest(
                try AlertNoticeReader(log: log, catalogue: catalogue).notices(after: 0, upTo: log.head.position))
        }
    }
}

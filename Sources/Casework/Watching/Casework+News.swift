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
            for caseRef in Set(report.news.compactMap(\.alert.caseRef)) { zones[caseRef] = try reader.zone(of: caseRef) }
            return AlertDigest(
                report.news.map { news in
                    AlertNotice(
                        news.alert, former: news.before, in: news.alert.caseRef.flatMap { zones[$0] } ?? .utc)
                })
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

internal import Ledger
public import Watcher

extension Casework {
    /// What a run of the watcher found new, or graver than before; nothing for a run that wrote nothing.
    /// - Throws: ``UnreadableEntry``, what the store throws.
    public func news(of report: WatchReport) throws -> AlertDigest {
        guard let written = report.written else { return AlertDigest([]) }
        return try store.read { log in
            AlertDigest(
                try AlertNewsReader(log: log, catalogue: catalogue)
                    .news(after: written.lowerBound - 1, upTo: written.upperBound))
        }
    }
}

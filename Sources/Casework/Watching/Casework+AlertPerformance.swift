internal import Events
internal import Ledger
public import Projections

extension Casework {
    /// How the alerts of each rule fared, over all that was ever raised.
    /// - Throws: ``UnreadableEntry``, what the store throws.
    public func alertPerformance() throws -> AlertPerformance {
        try door.read(.count("alert-performance")) { sight in
            let log = sight.log
            let reader = CaseReader(log: log, catalogue: catalogue)
            var performance = AlertPerformance()
            for stream in try log.streams(of: .alert) {
                performance.add(try reader.history(of: stream, from: .today))
            }
            return performance
        }
    }
}

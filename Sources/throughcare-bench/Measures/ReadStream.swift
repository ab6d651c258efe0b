internal import Ledger

extension Bench {
    /// Reads `count` streams one after another; the unit is a stream, of 500 entries if the log has 100,000.
    static func readStream(_ ledger: SQLiteLedger, _ count: Int) throws -> Measurement {
        _ = try touchAll(ledger, .stream(Rows.stream(count)))
        return try .of {
            for index in 0..<count { _ = try touchAll(ledger, .stream(Rows.stream(index))) }
            return count
        }
    }
}

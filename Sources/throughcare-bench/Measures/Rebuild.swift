internal import Ledger

extension Bench {
    /// Makes every list anew from the log `count` times; the unit is an entry of the log.
    static func rebuild(_ ledger: SQLiteLedger, _ count: Int) throws -> Measurement {
        let entries = try firstFreeRow(of: ledger)
        try ledger.rebuild()  // opens the connection for writing and warms its cache
        return try .of {
            for _ in 0..<count { try ledger.rebuild() }
            return entries * count
        }
    }
}

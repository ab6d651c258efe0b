internal import Ledger

extension Bench {
    /// Verifies the log `count` times, all but its lists; the unit is an entry.
    static func verify(_ ledger: SQLiteLedger, _ count: Int) throws -> Measurement {
        try .of {
            try (0..<count).reduce(0) { sum, _ in
                let found = try ledger.verify(comparingViews: false)
                precondition(found.damageCount == 0, "the bench has made a log that is damaged")
                return sum + Int(found.entries)
            }
        }
    }
}

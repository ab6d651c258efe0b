internal import Events
internal import Ledger

extension Bench {
    /// Reads the whole log `count` times; the unit is an entry.
    static func scan(_ ledger: SQLiteLedger, _ count: Int) throws -> Measurement {
        _ = try touchAll(ledger, .everything)
        return try .of { try (0..<count).reduce(0) { sum, _ in sum + (try touchAll(ledger, .everything)) } }
    }

    /// Reads entries one after another and looks at each; how many there were.
    static func touchAll(_ ledger: SQLiteLedger, _ selection: Selection) throws -> Int {
        var entries = 0
        var bytes = 0
        try ledger.read { log in
            try log.forEach(selection) { entry in
                entries += 1
                bytes += (entry.contents?.data.count ?? 0) + (entry.contents?.attributes.count ?? 0)
                return true
            }
        }
        precondition(entries == 0 || bytes > 0, "entries without data")
        return entries
    }
}

internal import Events
internal import Ledger

extension Bench {
    /// Appends `count` times 1,000 entries, each thousand in one transaction, every entry to another stream than the one
    /// before, as an import does; the unit is an entry.
    static func appendThousand(_ ledger: SQLiteLedger, _ count: Int) throws -> Measurement {
        let next = try firstFreeRow(of: ledger)
        let drafts = (next..<next + (count + 1) * 1_000).map(Rows.draft)
        func append(batch: Int) throws {
            try ledger.write { log in
                for offset in batch * 1_000..<(batch + 1) * 1_000 {
                    let draft = drafts[offset]
                    try log.append(
                        [draft], to: draft.stream, expecting: .any, at: .now(Rows.recordedAt(next + offset)))
                }
            }
        }
        try append(batch: 0)  // opens the connection for writing and warms its cache
        return try .of {
            for batch in 1...count { try append(batch: batch) }
            return count * 1_000
        }
    }
}

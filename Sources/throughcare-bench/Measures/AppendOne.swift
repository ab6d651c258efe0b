internal import Events
internal import Ledger

extension Bench {
    /// Appends `count` entries, each in a transaction of its own; the unit is an entry.
    static func appendOne(_ ledger: SQLiteLedger, _ count: Int) throws -> Measurement {
        let next = try firstFreeRow(of: ledger)
        let drafts = (next..<next + count + 1).map(Rows.draft)
        func append(_ offset: Int) throws {
            let draft = drafts[offset]
            try ledger.append([draft], to: draft.stream, expecting: .any, at: .now(Rows.recordedAt(next + offset)))
        }
        try append(0)  // opens the connection for writing
        return try .of {
            for offset in 1...count { try append(offset) }
            return count
        }
    }

    /// The row that comes after those in the log.
    static func firstFreeRow(of ledger: SQLiteLedger) throws -> Int { try ledger.read { Int(try $0.head.position) } }
}

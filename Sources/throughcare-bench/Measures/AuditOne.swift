internal import Almanac
internal import Events
internal import Ledger

extension Bench {
    /// Writes `count` records of who looked, each in a write of its own; the unit is a record.
    static func auditOne(_ ledger: SQLiteLedger, _ count: Int) throws -> Measurement {
        let trail = SQLiteAuditTrail(of: ledger)
        try trail.write([look(0)])  // opens the connection
        return try .of {
            for number in 1...count { try trail.write([look(number)]) }
            return count
        }
    }

    /// Writes `count` records of who looked, a thousand at a time; the unit is a record.
    static func auditFill(_ ledger: SQLiteLedger, _ count: Int) throws -> Measurement {
        let trail = SQLiteAuditTrail(of: ledger)
        return try .of {
            for start in stride(from: 0, to: count, by: 1_000) {
                try trail.write((start..<min(start + 1_000, count)).map(look))
            }
            return count
        }
    }

    /// One of 200 actors looks at one of 2,000 cases, every ten seconds.
    static func look(_ number: Int) -> AuditRecord {
        let moment = Instant(milliseconds: 1_735_689_600_000 + Int64(number) * 10_000)
        return AuditRecord(
            .consultation, at: moment, actor: ActorRef("CM-\(number % 200)"), systemUser: "bench",
            roles: ["practitioner"], subject: "see timeline", cases: [CaseRef("B-\(number % 2_000)")],
            fields: ["without P"], purpose: "preparing the case conference")
    }
}

internal import Almanac
internal import Casework
internal import Events
internal import Foundation
internal import Ledger

extension Bench {
    /// Lists the first fifty of all open cases `count` times, and counts the rest; the unit is a list.
    static func listCases(_ ledger: SQLiteLedger, _ count: Int) throws -> Measurement {
        let casework = Casework(
            on: ledger, audit: SQLiteAuditTrail(of: ledger),
            clock: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000)) })
        var query = CaseQuery()
        query.limit = 50
        _ = try casework.cases(query)
        return try .of {
            for _ in 0..<count {
                guard try !casework.cases(query).items.isEmpty else { preconditionFailure("no case is listed") }
            }
            return count
        }
    }
}

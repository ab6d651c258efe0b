import Almanac
import Specifications
import Testing

@testable import Ledger

/// Stored rows that are not what the entries say are found, and their stream is named.
@Suite struct ChangedViewTests {
    @Test(arguments: [
        "UPDATE view_row SET body = zeroblob(length(body)) WHERE key = 'K-002'",
        "UPDATE view_row SET grp = 'Seen' WHERE key = 'K-002'", "UPDATE view_row SET grp = NULL WHERE key = 'K-002'",
        "UPDATE view_row SET ord = 7 WHERE key = 'K-002'", "UPDATE view_row SET key = 'K-003' WHERE key = 'K-002'",
        "UPDATE view_row SET sealed_by = 1 WHERE key = 'K-002'", "DELETE FROM view_row WHERE key = 'K-002'",
        """
        UPDATE view_row SET body = (SELECT body FROM view_row WHERE key = 'K-001')
        WHERE key = 'K-002'
        """,
    ])
    func `a changed or removed row is found`(_ sql: String) throws {
        let store = try TamperedStore()
        try store.change(sql)
        #expect(try store.damages().map { $0.prefix(25) } == ["view counts, case/K-002: "])
        try store.go { _ = try $0.rebuild() }
        #expect(try store.damages() == [])
    }

    @Test(arguments: [("stream, 'K-9'", "view counts, case/K-002: "), ("999, key", "view counts: ")])
    func `a stray row is found`(_ place: String, _ found: String) throws {
        let store = try TamperedStore()
        try store.change(
            """
            INSERT INTO view_row SELECT generation, \(place), grp, ord, sealed_by, body FROM view_row
            WHERE key = 'K-002'
            """)
        let damages = try store.damages()
        #expect(damages.contains { $0.hasPrefix(found) }, "\(damages)")
    }

    @Test func `rows that are out of date are not compared, and that is said`() throws {
        let store = try TamperedStore()
        try SQLiteLedger.open(store.home["store"]).append(.number(9))
        let verification = try store.go { try $0.verify() }
        #expect(verification.damages == [] && verification.views == [])
        #expect(verification.unchecked.count == 2 && verification.unchecked[0].hasPrefix("counts is out of date"))
    }
}

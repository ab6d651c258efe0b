import GRDB
import Specifications
import Testing

@testable import Ledger

@Suite struct ViewQueryTests {
    @Test(arguments: [nil, "K-001"])
    func `no list is sorted when it is read, so its beginning is as quick as it is short`(_ group: String?) throws {
        let home = try ScratchFolder()
        try home.newLedger().close()
        let query = ViewQuery(ViewSelection(NotesProjector().notes, group: group))
        var arguments: StatementArguments = [1, 0, 1, 50]
        if let group { arguments += [group] }
        let plan = try home.rawConnection().read { database in
            try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN " + query.sql, arguments: arguments)
        }.map { $0["detail"] as String }
        #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
        #expect(plan.contains { $0.contains(group == nil ? "view_row_by_order" : "view_row_by_group") }, "\(plan)")
    }
}

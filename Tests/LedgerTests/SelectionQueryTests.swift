import GRDB
import Testing

import Specifications

@testable import Ledger

@Suite struct SelectionQueryTests {
    @Test(arguments: [false, true], [nil, [1], [1, 2], Array(1...12), Array(1...13)] as [[Int64]?])
    func `no selection is sorted, so reading takes bounded memory`(_ inStream: Bool, _ types: [Int64]?) throws {
        let home = try ScratchFolder()
        try home.newLedger().append(.number(1))
        let query = SelectionQuery(inStream: inStream, types: types)
        let arguments: StatementArguments = inStream ? [0, 1, 1, 1] : [0, 1, 1]
        let plan = try home.rawConnection().read { database in
            try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN " + query.sql, arguments: arguments)
        }.map { $0["detail"] as String }
        #expect(!plan.isEmpty)
        #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
        let index = inStream ? "USING INDEX sqlite_autoindex_entry" : "USING"
        #expect(plan.contains { $0.contains(index) || $0.contains("SCAN entry") && !inStream }, "\(plan)")
    }
}

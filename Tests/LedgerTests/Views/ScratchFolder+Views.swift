import GRDB
import Specifications

extension ScratchFolder {
    /// The rows of all views in use as they are in the file, without the number of their generation and what is sealed.
    func viewRows() throws -> [String] {
        try rawConnection().read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT view.name || '|' || stream || '|' || key || '|' || ifnull(grp, '') || '|' || ord
                    FROM view_row JOIN view USING (generation) ORDER BY view.name, stream, key
                    """)
        }
    }

    func count(_ table: String) throws -> Int? {
        try rawConnection().read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") }
    }
}

internal import GRDB

/// Compares what a file says of its own tables with what it was made of: a trigger that is gone protects nothing.
enum SchemaComparison {
    /// What differs, in words; empty if nothing does.
    static func differences(of database: Database, from sql: String) throws -> [String] {
        let pristine = try DatabaseQueue()
        let expected = try pristine.write { database in
            try database.execute(sql: sql)
            return try statements(of: database)
        }
        let found = try statements(of: database)
        return Set(expected.keys).union(found.keys).sorted().compactMap { name in
            switch (expected[name], found[name]) {
            case (let left?, let right?): left == right ? nil : "\(name) was changed"
            case (nil, _): "\(name) is a stranger"
            case (_, nil): "\(name) is missing"
            }
        }
    }

    private static func statements(of database: Database) throws -> [String: String] {
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
        )
        return Dictionary(rows.map { ($0[0], $0[1]) }) { first, _ in first }
    }
}

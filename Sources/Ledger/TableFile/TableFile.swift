internal import Foundation
internal import GRDB

/// Tables in a SQLite file for other software: without a write-ahead file, so that one file is all of it, and the same rows
/// give the same bytes.
///
/// Unknown and withheld values are both NULL; `_withheld` lists the latter by table, row and column. `_tables` and `_columns`
/// say what everything means.
public enum TableFile {
    /// Tells such files from others: "TCST".
    static let applicationID = 0x5443_5354
    /// The form of the tables about tables.
    static let version = 1

    /// Writes a new file, which only its owner may read.
    /// - Returns: The rows of each table, in order.
    /// - Throws: ``StoreIOFailure``; a file that cannot be finished is removed.
    @discardableResult
    public static func write(_ tables: [FileTable], to path: String) throws -> [Int] {
        try SafeFile.make(path, holding: [])
        do {
            return try StoreIOFailure.reporting {
                let queue = try DatabaseQueue(path: path)
                let counts = try queue.writeWithoutTransaction { try fill($0, with: tables) }
                try queue.close()
                return counts
            }
        } catch {
            unlink(path)
            unlink(path + "-journal")
            throw error
        }
    }

    private static func fill(_ database: Database, with tables: [FileTable]) throws -> [Int] {
        try database.execute(
            sql: """
                PRAGMA page_size = 4096;
                PRAGMA encoding = 'UTF-8';
                PRAGMA auto_vacuum = NONE;
                PRAGMA journal_mode = DELETE;
                PRAGMA application_id = \(applicationID);
                PRAGMA user_version = \(version);
                """)
        var counts: [Int] = []
        try database.inTransaction {
            try database.execute(sql: aboutTables)
            for table in tables { counts.append(try add(table, to: database)) }
            return .commit
        }
        try database.execute(sql: "VACUUM")
        return counts
    }

    private static let aboutTables = """
        CREATE TABLE _tables (name TEXT PRIMARY KEY, title TEXT NOT NULL, meaning TEXT NOT NULL, rows INTEGER NOT NULL)
            STRICT, WITHOUT ROWID;
        CREATE TABLE _columns (
            "table" TEXT NOT NULL, place INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, unit TEXT,
            meaning TEXT NOT NULL, PRIMARY KEY ("table", place)) STRICT, WITHOUT ROWID;
        CREATE TABLE _withheld (
            "table" TEXT NOT NULL, "row" INTEGER NOT NULL, "column" TEXT NOT NULL,
            PRIMARY KEY ("table", "row", "column")) STRICT, WITHOUT ROWID;
        """

    private static func add(_ table: FileTable, to database: Database) throws -> Int {
        let columns = table.columns.map { "\(quoted($0.name)) \($0.kind.rawValue)" }.joined(separator: ", ")
        try database.execute(sql: "CREATE TABLE \(quoted(table.name)) (\(columns)) STRICT")
        for (place, column) in table.columns.enumerated() {
            try database.execute(
                sql: "INSERT INTO _columns VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [table.name, place + 1, column.name, column.kind.rawValue, column.unit, column.meaning])
        }
        let count = try addRows(of: table, to: database)
        try database.execute(
            sql: "INSERT INTO _tables VALUES (?, ?, ?, ?)", arguments: [table.name, table.title, table.meaning, count])
        return count
    }

    private static func addRows(of table: FileTable, to database: Database) throws -> Int {
        let marks = table.columns.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
        let insert = try PreparedStatement("INSERT INTO \(quoted(table.name)) VALUES (\(marks))", on: database)
        let withhold = try PreparedStatement("INSERT INTO _withheld VALUES (?1, ?2, ?3)", on: database)
        withhold.bind(table.name, at: 1)
        var count = 0
        for row in table.rows {
            count += 1
            for (place, value) in row.enumerated() {
                insert.bind(value, at: Int32(place + 1))
                guard value == .withheld else { continue }
                withhold.bind(Int64(count), at: 2)
                withhold.bind(table.columns[place].name, at: 3)
                try withhold.run()
            }
            try insert.run()
        }
        return count
    }

    private static func quoted(_ name: String) -> String { "\"" + name.replacing("\"", with: "\"\"") + "\"" }
}

extension PreparedStatement {
    fileprivate func bind(_ value: FileTable.Value, at parameter: Int32) {
        switch value {
        case .unknown, .withheld: bind(nil, at: parameter)
        case .text(let text): bind(text, at: parameter)
        case .integer(let number): bind(number, at: parameter)
        case .real(let number): bind(real: number, at: parameter)
        }
    }
}

import Foundation
import GRDB
import Ledger
import Specifications
import Testing

/// Tables in a SQLite file for other software.
struct TableFileTests {
    private let home: ScratchFolder

    init() throws { home = try ScratchFolder(inMemory: true) }

    private static let columns = [
        FileTable.Column("who", "A pseudonym.", .text), FileTable.Column("days", "How long.", .integer, unit: "d"),
        FileTable.Column("a \"share\"", "Of all.", .real),
    ]
    private static let rows: [[FileTable.Value]] =
        (0..<500).map { [.text("p\($0)"), .integer($0), .real(Double($0) / 7)] } + [
            [.text("x"), .unknown, .withheld], [.text("y"), .withheld, .unknown],
        ]

    private func write(_ name: String, rows: [[FileTable.Value]] = rows) throws -> [Int] {
        try TableFile.write(
            [
                FileTable("cohort", title: "T", meaning: "M", columns: Self.columns, rows: rows),
                FileTable("none", title: "N", meaning: "empty", columns: Self.columns, rows: []),
            ], to: home[name])
    }

    private func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: home[name]))) }

    @Test func `the same rows give the same bytes, and one row other others`() throws {
        #expect(try write("a") == [502, 0])
        _ = try write("b")
        _ = try write("c", rows: Self.rows.dropLast() + [[.text("z"), .withheld, .unknown]])
        #expect(try bytes("a") == bytes("b"))
        #expect(try bytes("a") != bytes("c"))
    }

    @Test func `one file is all of it, for its owner alone`() throws {
        _ = try write("a")
        // 1 stands for a rollback journal, 2 would for a write-ahead file (https://www.sqlite.org/fileformat2.html).
        #expect(try Array(bytes("a")[18...19]) == [1, 1])
        #expect(try FileManager.default.contentsOfDirectory(atPath: home.path) == ["a"])
        let facts = try FileManager.default.attributesOfItem(atPath: home["a"])
        #expect(facts[.posixPermissions] as? Int == 0o600)
    }

    @Test func `unknown and withheld are told apart, and columns say what they mean`() throws {
        _ = try write("a")
        let queue = try DatabaseQueue(path: home["a"])
        try queue.read { (database: Database) throws -> Void in
            #expect(try Int.fetchOne(database, sql: "SELECT sum(days) FROM cohort") == 499 * 250)
            #expect(
                try Row.fetchAll(database, sql: "SELECT * FROM _withheld").map {
                    "\($0[0] as String) \($0[1] as Int) \($0[2] as String)"
                }
                    == ["cohort 501 a \"share\"", "cohort 502 days"])
            #expect(
                try String.fetchAll(
                    database, sql: #"SELECT unit FROM _columns WHERE "table" = 'cohort' AND unit IS NOT NULL"#)
                    == ["d"])
            #expect(try Int.fetchAll(database, sql: "SELECT rows FROM _tables ORDER BY name") == [502, 0])
            #expect(try String.fetchOne(database, sql: "PRAGMA integrity_check") == "ok")
        }
        try queue.close()
        #expect(throws: DatabaseError.self) {
            try DatabaseQueue(path: home["a"]).write {
                try $0.execute(sql: "INSERT INTO cohort VALUES ('p', 'many', 1)")
            }
        }
    }

    @Test func `a file that is there is left as it is`() throws {
        _ = try home.write("mine".utf8, to: "a")
        #expect(throws: StoreIOFailure.self) { try write("a") }
        #expect(try String(decoding: bytes("a"), as: UTF8.self) == "mine")
    }

    @Test func `a table that cannot be made leaves no file`() throws {
        let doubled = FileTable(
            "t", title: "T", meaning: "M", columns: [Self.columns[0], Self.columns[0]], rows: [])
        #expect(throws: StoreIOFailure.self) { try TableFile.write([doubled], to: home["a"]) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: home.path) == [])
    }
}

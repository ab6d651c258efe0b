import Events
import Foundation
import Specifications
import Testing

/// `import` of tables, and what a dry run tells.
struct ImportCommandTests {
    fileprivate static let mapping = """
        rows:
          - type: ReleaseDateSet
            case: { column: case }
            fields:
              releaseAt: { column: at }
        """
    private static let table = "case,at\nK-001,2026-04-03\nK-001,x\nK-001,2026-04-04\n"

    @Test func `a dry run prints what it would record and writes the problems`() async throws {
        let program = try await Program.withCase()
        let before = try program.bytes()
        let (table, problems) = (try program.write(Self.table), program.home["problems.csv"])
        let run = try await program.run(
            "import", table, "--mapping", program.home["mapping.yaml"], "--dry-run", "--show", "1", "--problems",
            problems,
            "--store", program.store)
        #expect(run.status == 65)
        #expect(try run.objects.map { $0["type"] } == [.string("ReleaseDateSet")])
        #expect(run.talk.contains("\(table): 2 entries would be recorded, 0 cases opened"))
        #expect(run.talk.contains { $0.hasPrefix("\(table), row 3, column \"at\": expected a time like") })
        #expect(run.talk.last?.hasPrefix("Error: 1 problems found") == true)
        let written = try String(contentsOfFile: problems, encoding: .utf8)
        #expect(written.hasPrefix("file,unit,number,column,field,expected,found,advice\r\n"))
        #expect(written.contains(",row,3,at,,"))
        #expect(try program.bytes() == before)
    }

    @Test func `an import without dry run says how to see all problems`() async throws {
        let program = try await Program.withCase()
        let table = try program.write(Self.table)
        let run = try await program.run(
            "import", table, "--mapping", program.home["mapping.yaml"], "--store", program.store)
        #expect(run.status == 65)
        #expect(run.talk.contains { $0.hasPrefix("Error: \(table), row 3, column \"at\"") })
        #expect(run.talk.contains { $0.contains("--dry-run") })
        #expect(try await program.rows() == 2)
    }

    @Test func `problems are written over nothing that is there`() async throws {
        let program = try await Program.withCase()
        let table = try program.write(Self.table)
        let run = try await program.run(
            "import", table, "--mapping", program.home["mapping.yaml"], "--dry-run", "--problems", table, "--store",
            program.store)
        #expect(run.status == 73)
        #expect(try String(contentsOfFile: table, encoding: .utf8) == Self.table)
    }

    @Test(
        arguments: [
            (["--mapping", "missing.yaml"], 66), (["--format", "csv"], 65), (["--format", "xlsx"], 64),
            (["--problems", "p.csv"], 64), (["--show", "5"], 64), (["--mapping", "table.csv"], 65), ([], 65),
        ] as [([String], Int32)])
    func `what cannot be meant so is refused`(options: [String], status: Int32) async throws {
        let program = try await Program.withCase()
        let table = try program.write(Self.table)
        let run = try await program.run(["import", table, "--store", program.store] + options)
        #expect(run.status == status, "\(run.talk)")
    }
}

extension Program {
    /// Writes the mapping, and a table beside it.
    fileprivate func write(_ table: String) throws -> String {
        _ = try home.write(ImportCommandTests.mapping.utf8, to: "mapping.yaml")
        return try home.write(table.utf8, to: "table.csv")
    }
}

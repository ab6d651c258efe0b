import Events
import Foundation
import Specifications
import Testing

/// `export`, `export verify` and `export destroy-key`.
struct ExportCommandTests {
    private static func export(_ program: Program, _ words: String...) async throws -> Program.Outcome {
        try await program.run(["export", program.home["out"], "--store", program.store] + words)
    }

    @Test func `an export is written, verified and found changed`() async throws {
        let program = try await Program.withCase()
        let run = try await Self.export(
            program, "--format", "csv,sqlite", "--purpose", "a trial", "--by", "EV-1", "--json")
        #expect(run.status == 0, "\(run.talk)")
        #expect(try run.objects[0]["position"] == .number("2"))
        let verify = ["export", "verify", program.home["out"]]
        #expect(try await program.run(verify + ["--store", program.store]).status == 0)
        #expect(try await program.run(verify).output.contains { $0.hasPrefix("not looked at: the log") })
        _ = try program.home.write("x".utf8, to: "out/more")
        let changed = try await program.run(verify + ["--json"])
        #expect(changed.status == 12)
        #expect(try changed.objects[0]["differences"] == .array([.string("more is not in the manifest")]))
    }

    @Test func `histories of one case are refused with 77, and nothing is written`() async throws {
        let program = try await Program.withCase()
        let run = try await Self.export(program, "--format", "xes")
        #expect(run.status == 77)
        #expect(!FileManager.default.fileExists(atPath: program.home["out"]))
    }

    @Test func `a rehearsal says what would be written`() async throws {
        let program = try await Program.withCase()
        let run = try await Self.export(program, "--format", "csv", "--dry-run")
        #expect(run.status == 0 && run.talk.last == "nothing written: dry run")
        #expect(!FileManager.default.fileExists(atPath: program.home["out"]))
        #expect(!FileManager.default.fileExists(atPath: program.home["store/study.key"]))
    }

    @Test(
        arguments: [
            (["--format", "pdf"], 64), (["--format", "csv,"], 64), (["--format", "csv", "--approved-by", "B"], 64),
            (["--format", "csv", "--k", "4"], 65), (["--format", "csv", "--to-position", "3"], 65), ([], 64),
        ] as [([String], Int32)])
    func `wrong options are refused`(words: [String], status: Int32) async throws {
        let program = try await Program.withCase()
        let run = try await program.run(["export", program.home["out"], "--store", program.store] + words)
        #expect(run.status == status, "\(run.talk)")
    }

    @Test func `a place that is taken is refused with 73`() async throws {
        let program = try await Program.withCase()
        _ = try program.home.write("mine".utf8, to: "out")
        #expect(try await Self.export(program, "--format", "csv").status == 73)
    }

    @Test func `a study key is looked at, destroyed, and then gone`() async throws {
        let program = try await Program.withCase()
        let key = program.home["study.key"]
        #expect(try await Self.export(program, "--format", "csv", "--study-key", key).status == 0)
        let rehearsed = try await program.run("export", "destroy-key", key, "--dry-run")
        #expect(rehearsed.status == 0 && rehearsed.talk[0].hasSuffix("would be destroyed"))
        #expect(FileManager.default.fileExists(atPath: key))
        #expect(try await program.run("export", "destroy-key", key).status == 0)
        #expect(!FileManager.default.fileExists(atPath: key))
        #expect(try await program.run("export", "destroy-key", key).status == 66)
        #expect(try await program.run("export", "destroy-key", program.home["store.master-key"]).status == 78)
        #expect(FileManager.default.fileExists(atPath: program.home["store.master-key"]))
    }
}

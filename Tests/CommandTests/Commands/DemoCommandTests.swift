import Foundation
import Specifications
import Testing

/// The command `demo`: a file that imports, made whole or not at all.
struct DemoCommandTests {
    private func demo(_ program: Program, _ more: String...) async throws -> Program.Outcome {
        try await program.run(["demo", program.home["made"], "--cases", "2", "--json"] + more)
    }

    @Test func `what demo writes is taken in whole`() async throws {
        let program = try await Program.withStore()
        let file = program.home["made/caseload.jsonl"]
        let made = try await demo(program)
        #expect(made.status == 0, "\(made.talk)")
        let taken = try await program.run("import", file, "--keep-recorded-times", "--store", program.store)
        #expect(taken.status == 0, "\(taken.talk)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.home["made"]) == ["caseload.jsonl"])
    }

    @Test func `a file that is there is left as it is, with exit code 73`() async throws {
        let program = try Program()
        _ = try await demo(program)
        let file = program.home["made/caseload.jsonl"]
        let before = try Data(contentsOf: URL(filePath: file))
        for more in [[], ["--dry-run"]] {
            let again = try await program.run(["demo", program.home["made"], "--seed", "2"] + more)
            #expect(again.status == 73)
        }
        #expect(try Data(contentsOf: URL(filePath: file)) == before)
    }

    @Test func `a dry run makes nothing`() async throws {
        let program = try Program()
        let run = try await demo(program, "--dry-run")
        #expect(run.status == 0)
        #expect(!FileManager.default.fileExists(atPath: program.home["made"]))
    }

    @Test(arguments: [
        ["--cases", "0"], ["--cases", "1000001"], ["--start", "2024-02-30"], ["--start", "1899-12-31"],
    ])
    func `what cannot be made up is refused with what was expected`(option: [String]) async throws {
        let program = try Program()
        let run = try await program.run(["demo", program.home["made"]] + option)
        #expect(run.status == 65)
        #expect(run.talk.contains { $0.contains(option[0]) && $0.contains("expected") })
        #expect(!FileManager.default.fileExists(atPath: program.home["made"]))
    }

    @Test func `two runs give the same bytes`() async throws {
        let (one, other) = (try Program(), try Program())
        _ = try await demo(one)
        _ = try await demo(other)
        let bytes = try [one, other].map { try Data(contentsOf: URL(filePath: $0.home["made/caseload.jsonl"])) }
        #expect(bytes[0] == bytes[1] && !bytes[0].isEmpty)
    }

    @Test func `two processes tell a made-up case in the same bytes`() async throws {
        let program = try await Program.withStore()
        _ = try await demo(program)
        _ = try await program.run(
            "import", program.home["made/caseload.jsonl"], "--keep-recorded-times", "--store", program.store)
        for view in ["timeline", "readiness"] {
            let arguments = [view, "R-000001", "--as-of", "2030-01-01", "--json", "--store", program.store]
            let (one, other) = (try await program.run(arguments), try await program.run(arguments))
            #expect(one.status == 0, "\(one.talk)")
            #expect(one.output == other.output && !one.output.isEmpty)
        }
    }
}

import Events
import Foundation
import Specifications
import Testing

struct EvaluateCommandTests {
    private static func storeWithDemo() async throws -> Program {
        let program = try await Program.withStore()
        let made = try await program.run("demo", program.home["demo"], "--cases", "24")
        try #require(made.status == 0, "\(made.talk)")
        let taken = try await program.run(
            "import", program.home["demo/caseload.jsonl"], "--keep-recorded-times", "--store", program.store)
        try #require(taken.status == 0, "\(taken.talk)")
        return program
    }

    @Test func `evaluations tell of nobody by name, the same at every call`() async throws {
        let program = try await Self.storeWithDemo()
        for words in [["cohort"], ["cohort", "--by", "track"], ["cohort", "--by", "releaseWeekday"], ["fairness"]] {
            for form in [[], ["--json"]] {
                let run = try await program.run(["evaluate"] + words + form + ["--store", program.store])
                #expect(run.status == 0, "\(run.talk)")
                #expect(!run.output.contains { $0.contains("R-0000") || $0.contains("AGY-") }, "\(words)")
                #expect(
                    try await program.run(["evaluate"] + words + form + ["--store", program.store]).output == run.output
                )
            }
        }
    }

    @Test func `few are withheld unless fewer may be told`() async throws {
        let program = try await Self.storeWithDemo()
        let store = ["--store", program.store]
        let usual = try await program.run(["evaluate", "cohort", "--by", "track"] + store)
        #expect(usual.output.contains("* withheld, so that nobody can be recognised"))
        let refused = try await program.run(["evaluate", "cohort", "--k", "4"] + store)
        #expect(refused.status == 64)
        #expect(refused.talk.contains { $0.contains("--k 4 would tell of so few") })
    }

    @Test(
        arguments: [
            (["--by", "caseRef"], 65, "--by: expected one of track"),
            (["--to-position", "999999"], 65, "which ends at"),
            (["--to-position", "0"], 64, "positions of the log begin at 1"),
        ] as [([String], Int32, String)])
    func `what cannot be evaluated is said with what can`(words: [String], status: Int32, said: String) async throws {
        let program = try await Program.withCase()
        let run = try await program.run(["evaluate", "cohort"] + words + ["--store", program.store])
        #expect(run.status == status)
        #expect(run.talk.contains { $0.contains(said) }, "\(run.talk)")
    }

    @Test func `a store without a release has nothing to tell`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run("evaluate", "cohort", "--store", program.store)
        #expect(run.status == 0)
        #expect(run.output.count { $0.hasPrefix("all           0 ") } == 2)
        #expect(run.output.count { $0.contains("  all           0      0        0     0") } == 9)
    }
}

import Events
import Specifications
import Testing

/// What commands tell of restricted text, and what they warn of.
struct RestrictedCommandTests {
    static let observation = #"{"what":"canary","valence":"neutral"}"#

    private func told() async throws -> Program {
        let program = try await Program.withCase()
        let run = try await program.run(
            "record", "K-001", "ObservationRecorded", "--data", Self.observation, "--store", program.store)
        try #require(run.status == 0, "\(run.talk)")
        return program
    }

    @Test(arguments: [(["--json"], false), ([], false), (["--json", "--reveal"], true)])
    func `timeline shows restricted text only to who asks for it`(options: [String], isShown: Bool) async throws {
        let program = try await told()
        let run = try await program.run(["timeline", "K-001", "--store", program.store] + options)
        #expect(run.status == 0)
        #expect(run.output.contains { $0.contains("canary") } == isShown)
    }

    @Test func `revealing in text is a wrong usage`() async throws {
        let program = try await told()
        let run = try await program.run("timeline", "K-001", "--reveal", "--store", program.store)
        #expect(run.status == 64 && run.output.isEmpty)
    }

    @Test func `a correction beyond the limit of its target is refused without being repeated`() async throws {
        let program = try await Program.withCase()
        let id = "018f3c1e-7a4b-7c2d-8e3f-0123456789ab"
        _ = try await program.run(
            "record", "K-001", "ObservationRecorded", "--data", Self.observation, "--id", id, "--store", program.store)
        for (count, status) in [(1_999, 0), (2_000, 0), (2_001, 65)] as [(Int, Int32)] {
            let text = "canary" + String(repeating: "y", count: count - 6)
            let run = try await program.run(
                "record", "K-001", "EventCorrected", "--data", #"{"target":"\#(id)","fields":{"what":"\#(text)"}}"#,
                "--store", program.store)
            #expect(run.status == status)
            #expect(!run.talk.contains { $0.contains("canary") })
        }
    }

    @Test func `warnings go to standard error and into the data for programs`() async throws {
        let program = try await Program.withCase()
        let odd = "data.decisionRef: without decisionRef no review can name this decision (invariant 7)"
        let condition = #"{"conditionId":"C-1","kind":"curfew"}"#
        let recorded = try await program.run(
            "record", "K-001", "ConditionImposed", "--data", condition, "--json", "--store", program.store)
        #expect(recorded.talk.first == "warning: \(odd)")
        #expect(try recorded.objects.first?["warnings"] == .array([.string(odd)]))
        let imported = try await program.run(
            "import", "-", "--json", "--store", program.store,
            input: #"{"stream":"case/K-001","type":"ConditionImposed","data":\#(condition)}"#)
        #expect(imported.talk.contains("warning: standard input, line 1, \(odd)"))
        #expect(try imported.objects.first?["warnings"] == .array([.string("line 1, \(odd)")]))
        #expect(try imported.objects.first?["warningCount"] == .number("1"))
    }

    @Test(arguments: ["", "CM\u{200B}21", "CM\t21"])
    func `who records is named by a reference`(recorder: String) async throws {
        let program = try await Program.withCase()
        let run = try await program.run(
            "record", "K-001", "CaseClosed", "--data", "{}", "--by", recorder, "--store", program.store)
        #expect(run.status == 65)
        #expect(run.talk.last?.hasPrefix("Error: --by: expected ") == true)
    }

    @Test(arguments: [("1", 0), ("2", 65)] as [(String, Int32)])
    func `record takes the version of its fields`(version: String, status: Int32) async throws {
        let program = try await Program.withCase()
        let run = try await program.run(
            "record", "K-001", "CaseClosed", "--data", "{}", "--schema-version", version, "--store", program.store)
        #expect(run.status == status)
    }
}

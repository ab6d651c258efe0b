import Events
import Testing

struct DiffCommandTests {
    @Test func `diff tells what became known, in words and as one object`() async throws {
        let program = try await Program.withCase()
        let told = try await program.run("diff", "K-001", "--known-from", "2026-01-05", "--store", program.store)
        #expect(told.status == 0 && told.talk.isEmpty)
        #expect(told.output.first == "K-001 · what changed")
        #expect(told.output.contains { $0.hasPrefix("  Tue 6 Jan 2026 09:00  new: Release date set") })
        #expect(told.output.contains("  release at: unknown → Fri 27 Mar 2026 15:30"))
        let written = try await program.run(
            "diff", "K-001", "--known-from", "2026-01-05", "--json", "--store", program.store)
        #expect(try written.objects.map { $0["caseRef"] } == [.string("K-001")])
        #expect(try written.summary["code"] == .number("0"))
    }

    @Test func `a date is the end of that day where the case is`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run(
            "diff", "K-001", "--from", "2026-01-05", "--to", "2026-01-06", "--json", "--store", program.store)
        let object = try #require(run.objects.first)
        #expect(object["from"]?["asOf"] == .string("2026-01-05T22:59:59.999Z"))
        #expect(object["to"]?["asOf"] == .string("2026-01-06T22:59:59.999Z"))
    }

    @Test(
        arguments: [
            ([], 64, "nothing to compare: add --from"),
            (["--to", "2026-01-05"], 64, "--to needs --from"),
            (["--known-to", "2026-01-05"], 64, "--known-to needs --known-from"),
            (["--from", "2026-01-06", "--to", "2026-01-05"], 65, "expected the second not before the first"),
            (
                ["--known-from", "2026-01-06", "--known-to", "2026-01-05"], 65,
                "expected the second not before the first"
            ),
            (["--from", "2026-01-06T08:00"], 65, "--from: expected a time with its offset"),
        ] as [([String], Int32, String)])
    func `two times that cannot be compared are refused`(times: [String], status: Int32, told: String) async throws {
        let program = try await Program.withCase()
        let run = try await program.run(["diff", "K-001", "--store", program.store] + times)
        #expect(run.status == status && run.output.isEmpty)
        #expect(run.talk.contains { $0.contains(told) }, "\(run.talk)")
    }

    @Test func `a case that is not there is not found`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run("diff", "K-9", "--from", "2026-01-05", "--store", program.store)
        #expect(run.status == 66 && run.output.isEmpty)
    }
}

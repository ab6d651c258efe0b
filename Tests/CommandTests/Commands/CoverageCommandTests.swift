import Events
import Testing

struct CoverageCommandTests {
    @Test func `coverage shows the recorded release, or another if one is given`() async throws {
        let program = try await Program.withCase()
        let recorded = try await program.run("coverage", "K-001", "--json", "--store", program.store)
        #expect(try recorded.objects.map { $0["release"] } == [.string("2026-03-27T14:30:00Z")])
        let moved = try await program.run(
            "coverage", "K-001", "--release", "2026-03-24T09:00Z", "--json", "--store", program.store)
        #expect(try moved.objects.map { $0["release"] } == [.string("2026-03-24T09:00:00Z")])
    }

    @Test func `coverage of a case without a release date says that it is not known`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run(
            "coverage", "K-001", "--as-of", "2026-01-05T08:00Z", "--store", program.store)
        #expect(run.status == 0 && run.output.isEmpty)
        #expect(run.talk == ["no release date is known: unknown, which is not the same as covered"])
    }
}

import Events
import Testing

/// The commands that show one view of a case.
struct CaseViewCommandTests {
    @Test(arguments: [
        ("needs", "needs and arrangements"), ("plan", "plan and goals"), ("conditions", "conditions"),
        ("programmes", "programmes"), ("trajectory", "milestones and what shifted"),
    ])
    func `a view is told in words under its title, and is one object for programs`(name: String, title: String)
        async throws
    {
        let program = try await Program.withCase()
        let told = try await program.run(name, "K-001", "--as-of", "2026-03-20T08:00Z", "--store", program.store)
        #expect(told.status == 0 && told.talk.isEmpty)
        #expect(told.output.first == "K-001 · \(title)")
        let written = try await program.run(name, "K-001", "--json", "--store", program.store)
        #expect(try written.objects.map { $0["case"] } == [.string("K-001")])
        #expect(try written.summary == Program.summary(0, "\(name) of K-001"))
    }

    @Test(arguments: ["needs", "plan", "conditions", "programmes"])
    func `a case that is not there is not found`(name: String) async throws {
        let program = try await Program.withCase()
        let run = try await program.run(name, "K-9", "--store", program.store)
        #expect(run.status == 66)
        #expect(run.output.isEmpty)
    }
}

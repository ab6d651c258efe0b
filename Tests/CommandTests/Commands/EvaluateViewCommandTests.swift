import Events
import Testing

/// The evaluations of alerts, partnerships, programmes, records and training, and the audit of a decision.
struct EvaluateViewCommandTests {
    @Test(arguments: [
        ("alerts", "alert_performance"), ("milestones", "milestones"), ("partnerships", "partnership_forums"),
        ("programmes", "programme_reach"), ("quality", "late_records"), ("training", "training_register"),
    ])
    func `an evaluation is told as tables, and is one object for programs`(name: String, table: String) async throws {
        let program = try await Program.withCase()
        let told = try await program.run("evaluate", name, "--store", program.store)
        #expect(told.status == 0 && told.talk.isEmpty)
        #expect(told.output.first?.hasPrefix("\(table) · ") == true)
        let written = try await program.run("evaluate", name, "--json", "--to-position", "1", "--store", program.store)
        #expect(written.status == 0)
        #expect(try written.objects.count == 1)
        let beyond = try await program.run("evaluate", name, "--to-position", "3", "--store", program.store)
        #expect(beyond.status == 65 && beyond.output.isEmpty)
    }

    @Test func `a decision is audited, and an unknown one is answered with those there are`() async throws {
        let program = try await Program.withCase()
        let placed = try await program.run(
            "record", "K-001", "PlacementStarted", "--data", #"{"decisionRef":"D-7"}"#, "--store", program.store)
        try #require(placed.status == 0, "\(placed.talk)")
        let told = try await program.run("evaluate", "decision", "K-001", "D-7", "--store", program.store)
        #expect(told.status == 0)
        #expect(told.output.first == "K-001 · decision D-7")
        let written = try await program.run("evaluate", "decision", "K-001", "D-7", "--json", "--store", program.store)
        #expect(try written.objects.map { $0["decision"] } == [.string("D-7")])
        let unknown = try await program.run("evaluate", "decision", "K-001", "D-8", "--store", program.store)
        #expect(unknown.status == 66)
        #expect(unknown.talk.joined().contains("there are D-7 (placement)"))
    }
}

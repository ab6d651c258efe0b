import Testing

/// The command `access table`: the page of access, and what follows from it, without a store.
struct AccessTableCommandTests {
    @Test(arguments: [([], "# Who may do and see what"), (["--matrix"], "# Who sees what")] as [([String], String)])
    func `the rules and what they come to are written as pages`(words: [String], title: String) async throws {
        let run = try await Program().run(["access", "table"] + words)
        #expect(run.status == 0 && run.talk.isEmpty)
        #expect(run.output.first == title)
        #expect(run.output.contains { $0.hasPrefix("| coordinator |") })
    }
}

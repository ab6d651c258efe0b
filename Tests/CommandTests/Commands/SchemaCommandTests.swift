import Events
import Testing

/// The command `schema`: one document on standard output, without a store.
struct SchemaCommandTests {
    @Test(
        arguments: [
            ([], "urn:throughcare:import-line:1"), (["ReleaseDateSet"], "urn:throughcare:event:ReleaseDateSet:1"),
        ] as [([String], String)])
    func `a schema is one object under a name that stays`(words: [String], id: String) async throws {
        let run = try await Program().run(["schema"] + words)
        #expect(run.status == 0 && run.talk.isEmpty)
        #expect(try run.objects.map { $0["$id"] } == [.string(id)])
    }

    @Test func `the vocabulary is written as a page`() async throws {
        let run = try await Program().run("schema", "--markdown")
        #expect(run.status == 0)
        #expect(run.output == VocabularyPage.lines)
    }

    @Test(
        arguments: [(["Nope"], Int32(65)), (["releasedateset"], 65), (["ReleaseDateSet", "--markdown"], 64)]
            as [([String], Int32)])
    func `what is no event is refused with what to do`(words: [String], status: Int32) async throws {
        let run = try await Program().run(["schema"] + words)
        #expect(run.status == status && run.output.isEmpty)
        #expect(run.talk.contains { $0.contains("--markdown") })
    }
}

import Events
import Foundation
import Specifications
import Testing

/// `contact-sheet`, `sharing` and `work`.
struct ContactWorkCommandTests {
    @Test func `contact-sheet prints the page in the language that was asked for`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run("contact-sheet", "K-001", "--language", "de", "--store", program.store)
        #expect(run.status == 0 && run.talk.isEmpty)
        #expect(run.output.first == "Diese Menschen können Sie erreichen")
        let family = try await program.run(
            "contact-sheet", "K-001", "--family", "--json", "--store", program.store)
        #expect(try family.objects.map { $0["for"] } == [.string("family")])
        #expect(try family.summary["code"] == .number("0"))
    }

    @Test func `sharing is one object`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run("sharing", "K-001", "--json", "--store", program.store)
        #expect(try run.objects.map { $0["case"] } == [.string("K-001")])
        #expect(try run.objects.map { $0["shares"] } == [.array([])])
    }

    @Test func `work of an actor whom nothing names is an error`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run("work", "PO-9", "--store", program.store)
        #expect(run.status == 66 && run.output.isEmpty)
        #expect(run.talk.first?.contains("no actor PO-9 in this store") == true)
    }
}

import Foundation
import Specifications
import Testing

@Suite struct ServeCommandTests {
    @Test func `a dry run says whether everything is there, and makes nothing`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run("serve", "--dry-run", "--json", "--store", program.store)
        #expect(run.status == 0, "\(run.talk)")
        #expect(run.talk.last?.contains("everything is there to serve") == true)
        #expect(!FileManager.default.fileExists(atPath: program.home["store/desk.sqlite"]))
    }

    @Test func `a store in which nobody was granted anything is served on this machine only`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run("serve", "--dry-run", "--host", "0.0.0.0", "--store", program.store)
        #expect(run.status == 65)
        #expect(run.talk.joined().contains("throughcare access grant"))
    }

    @Test(arguments: [
        ["--port", "65536"], ["--port", "-1"], ["--public-address", "throughcare.example"],
        ["--public-address", "https://throughcare.example/below"], ["--requests-per-minute", "0"],
        ["--watch-every", "often"],
    ])
    func `an option that makes no sense is refused`(option: [String]) async throws {
        let program = try await Program.withCase()
        let run = try await program.run(["serve", "--dry-run", "--store", program.store] + option)
        #expect(run.status == 64, "\(run.talk)")
    }
}

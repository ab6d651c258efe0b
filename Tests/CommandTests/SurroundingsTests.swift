import Specifications
import Testing

/// What the program takes from around it, and what it says of itself.
struct SurroundingsTests {
    static let commands = [
        "alerts", "contact", "correct", "import", "init", "note", "readiness", "record", "rules", "timeline", "void",
        "watch",
    ]

    @Test func `the store is taken from the environment, and an option stands before it`() async throws {
        let program = try await Program.withCase()
        let named = try await program.run("timeline", "K-001", environment: ["THROUGHCARE_STORE": program.store])
        #expect(named.status == 0 && !named.output.isEmpty)
        let other = try await program.run(
            "timeline", "K-001", "--store", program.home["other"], environment: ["THROUGHCARE_STORE": program.store])
        #expect(other.status == 66)
        let empty = try await program.run("timeline", "K-001", environment: ["THROUGHCARE_STORE": ""])
        #expect(empty.status == 64)
    }

    @Test(arguments: [[:], ["NO_COLOR": "1"]])
    func `no escape sequence is printed where there is no terminal`(environment: [String: String]) async throws {
        let program = try await Program.withCase()
        for command in [["timeline", "K-001"], ["readiness", "K-001"], ["watch", "--at", "2026-03-20"]] {
            let run = try await program.run(command + ["--store", program.store], environment: environment)
            #expect(run.status == 0 && !run.output.isEmpty)
            #expect(!(run.output + run.talk).contains { $0.contains("\u{1B}") })
        }
    }

    @Test(arguments: commands)
    func `every command explains itself`(command: String) async throws {
        let run = try await Program().run(command, "--help")
        #expect(run.status == 0 && run.talk.isEmpty)
        #expect(run.output.contains { $0.hasPrefix("USAGE: throughcare \(command)") })
    }

    @Test func `the program names all its commands`() async throws {
        let run = try await Program().run("--help")
        #expect(run.status == 0)
        let named = run.output.compactMap { $0.split(separator: " ").first.map(String.init) }
        #expect(Self.commands.filter { !named.contains($0) } == [])
    }

    @Test func `an unknown command is named, with the usage`() async throws {
        let run = try await Program().run("foretell")
        #expect(run.status == 64 && run.output.isEmpty)
        #expect(run.talk.first?.contains("foretell") == true)
        #expect(run.talk.contains { $0.hasPrefix("Usage: throughcare") })
    }

    @Test func `quiet talks of nothing but failures`() async throws {
        let program = try await Program.withCase()
        let watch = try await program.run("watch", "--at", "2026-03-20T08:00Z", "-q", "--store", program.store)
        #expect(watch.talk.isEmpty && !watch.output.isEmpty)
        let imported = try await program.run(
            "import", "-", "-q", "--store", program.store,
            input: #"{"stream":"case/K-001","type":"ProfileRecorded","data":{}}"#)
        #expect(imported.status == 0 && imported.talk.isEmpty && imported.output.isEmpty)
        let failed = try await program.run("timeline", "K-404", "-q", "--store", program.store)
        #expect(failed.status == 66 && failed.talk.count == 1)
    }
}

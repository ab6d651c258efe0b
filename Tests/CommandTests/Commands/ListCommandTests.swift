import Events
import Foundation
import Specifications
import Testing

/// The commands that list, and those that look after lists.
struct ListCommandTests {
    @Test func `cases tells the next release with its weekday and the days left`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run("cases", "--as-of", "2026-03-20T08:00Z", "--store", program.store)
        #expect(run.status == 0 && run.talk.isEmpty)
        #expect(
            run.output == ["K-001  Friday 27 March 2026, 15:30  in 7 d  final month  lead nobody, case manager nobody"])
    }

    @Test func `cases says how many it does not show`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run("cases", "--limit", "0", "--json", "--store", program.store)
        #expect(run.output.isEmpty)
        #expect(run.talk.contains("and 1 more: --limit or --all shows them"))
        #expect(try run.summary == Program.summary(0, "0 of 1 cases"))
    }

    @Test(arguments: ["alerts", "caseload", "cases", "directory", "open-work", "partnerships", "releases"])
    func `a list of nothing says so, and one that is behind the log is not shown`(list: String) async throws {
        let program = try await Program.withStore()
        let empty = try await program.run(list, "--store", program.store)
        #expect(empty.status == 0 && empty.output.isEmpty)
        #expect(empty.talk.count == 1 && empty.talk[0].hasPrefix("no "))
        try program.home.appendPastTheLists("store")
        let behind = try await program.run(list, "--json", "--store", program.store)
        #expect(behind.status == 78 && behind.output.isEmpty)
        #expect(behind.talk.last?.contains("run `throughcare rebuild`") == true)
        let rehearsed = try await program.run("rebuild", "--dry-run", "--store", program.store)
        #expect(rehearsed.talk.last?.hasPrefix("would make agreements, alert-inbox, caseload") == true)
        #expect(try await program.run(list, "--store", program.store).status == 78)
        #expect(try await program.run("rebuild", "--store", program.store).status == 0)
        #expect(try await program.run(list, "--store", program.store).status == 0)
    }

    @Test func `status tells the end of the log and how every list stands`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run("status", "--store", program.store)
        #expect(run.output.first == "log at position 2, recorded 2026-01-06T08:00:00Z")
        #expect(run.output.contains("  caseload: version 2, position 2, lag 0, 1 rows"))
        try program.home.appendPastTheLists("store")
        let behind = try await program.run("status", "--json", "--store", program.store)
        #expect(try behind.objects.map { $0["needsRebuild"] } == [.boolean(true)])
        #expect(behind.status == 0)
    }

    @Test func `releases are told by week`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run("releases", "--as-of", "2026-03-20T08:00Z", "--store", program.store)
        #expect(run.output.contains("  1 on a Friday or before closed days"))
        #expect(run.output.contains("  K-001  Friday 27 March 2026, 15:30"))
    }

    @Test(
        arguments: [
            (["cases", "--phase", "soon"], 65), (["rebuild", "nothing"], 65), (["directory", "AGY-404"], 66),
            (["partnerships", "NOWHERE"], 66), (["cases", "--limit", "-1"], 64), (["releases", "--weeks", "0"], 64),
        ] as [([String], Int32)])
    func `what cannot be listed is refused`(arguments: [String], status: Int32) async throws {
        let program = try await Program.withCase()
        let run = try await program.run(arguments + ["--json", "--store", program.store])
        #expect(run.status == status && run.output.isEmpty, "\(run.talk)")
    }
}

import Events
import Foundation
import Testing

/// The commands that read: `timeline`, `readiness`, `watch`, `rules`, and what they say.
struct ReadingCommandTests {
    @Test func `timeline tells the case on standard output, newest last`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run("timeline", "K-001", "--store", program.store)
        #expect(run.status == 0 && run.talk.isEmpty)
        let opened = try #require(run.output.firstIndex { $0.contains("Case opened") })
        let dated = try #require(run.output.firstIndex { $0.contains("Release date set") })
        #expect(opened < dated)
    }

    @Test(arguments: [
        (["--as-of", "2026-01-05"], 1), (["--as-of", "2026-01-06"], 2), (["--known-at", "2026-01-06T07:59:59Z"], 1),
        (["--known-at", "2026-01-06T09:00+01:00"], 2),
    ])
    func `timeline looks from two times, a date being the whole of it`(times: [String], count: Int) async throws {
        let program = try await Program.withCase()
        let run = try await program.run(["timeline", "K-001", "--json", "--store", program.store] + times)
        #expect(run.output.count == 1)
        #expect(try run.summary == Program.summary(0, "\(count) entries"))
    }

    @Test func `readiness of a case is one object, and the board has one for each case`() async throws {
        let program = try await Program.withCase()
        for reference in [["K-001"], []] {
            let run = try await program.run(
                ["readiness", "--as-of", "2026-03-20T08:00Z", "--json", "--store", program.store] + reference)
            #expect(try run.objects.map { $0["caseRef"] } == [.string("K-001")])
            #expect(try run.objects.map { $0["daysLeft"] } == [.number("7")])
            #expect(try run.summary["code"] == .number("0"))
        }
    }

    @Test func `readiness is told in words, and a board without releases says so`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run("readiness", "K-001", "--as-of", "2026-03-20T08:00Z", "--store", program.store)
        #expect(run.status == 0 && run.talk.isEmpty)
        #expect(run.output.first == "K-001 · release readiness")
        let board = try await program.run("readiness", "--as-of", "2026-01-05T08:00Z", "--store", program.store)
        #expect(board.output.isEmpty)
        #expect(board.talk == ["no release is ahead, and none lies at most thirty days back"])
    }

    @Test func `watch prints one alert a line for programs`() async throws {
        let program = try await Program.withCase()
        let before = try program.bytes()
        let run = try await program.run(
            "watch", "--at", "2026-03-20T08:00Z", "--dry-run", "--json", "-q", "--store", program.store)
        let members = ["rule", "case", "about", "severity", "summary", "mustAct", "remedy", "evidence"]
        #expect(!run.output.isEmpty)
        for alert in try run.objects {
            #expect(members.filter { alert[$0] == nil } == [])
            #expect(alert["case"] == .string("K-001"))
        }
        #expect(run.talk.count == 1)
        #expect(try run.summary == Program.summary(0, "\(run.output.count) alerts open in 1 cases"))
        #expect(try program.bytes() == before)
    }

    @Test func `watch tells each alert with who must act, and its count on standard error`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run("watch", "--at", "2026-03-20T08:00Z", "--store", program.store)
        #expect(run.output.contains { $0.hasPrefix("warning  K-001  ") || $0.hasPrefix("urgent  K-001  ") })
        #expect(run.talk.last?.hasSuffix("in 1 cases; nothing written") == true)
    }

    @Test func `watch without a moment writes into the log, and with dry run it does not`() async throws {
        let program = try await Program.withCase()
        let before = try program.bytes()
        let rehearsed = try await program.run("watch", "--dry-run", "--store", program.store)
        #expect(rehearsed.talk.last?.hasSuffix("nothing written") == true)
        #expect(try program.bytes() == before)
        let written = try await program.run("watch", "--store", program.store)
        #expect(written.talk.last?.hasSuffix("0 changed, 0 closed") == true)
        let again = try await program.run("watch", "--store", program.store)
        #expect(again.talk.last?.contains("; 0 raised") == true)
    }

    @Test func `rules lists them, and shows one with its sources`() async throws {
        let program = try Program()
        let all = try await program.run("rules")
        #expect(all.status == 0 && all.talk.isEmpty)
        #expect(all.output.contains { $0.hasPrefix("release-coverage-gap: ") })
        let objects = try await program.run("rules", "--json")
        #expect(try objects.objects.count == all.output.count)
        let one = try await program.run("rules", "release-coverage-gap")
        #expect(one.output.first?.contains("release-coverage-gap") == true && one.output.count > 5)
    }
}

import Events
import Foundation
import Testing

/// The commands about rules and what they go by: `rules` with its subcommands, and `profiles`.
struct RulesCommandTests {
    static let setting = [
        "rules", "set", "release-coverage-gap.leadDays=5", "--reason", "short notice", "--approved-by", "CM-01",
    ]

    @Test(arguments: [["rules"], ["rules", "list"], ["rules", "show"]])
    func `rules are listed, with and without the word`(arguments: [String]) async throws {
        let run = try await Program().run(arguments)
        #expect(run.status == 0)
        #expect(run.output.contains { $0.hasPrefix("release-coverage-gap: ") })
    }

    @Test func `a rule is shown with its switch, with and without the word`() async throws {
        let program = try Program()
        let short = try await program.run("rules", "release-coverage-gap")
        #expect(short.output.first == "release-coverage-gap · Nobody reachable after release")
        #expect(short.output.contains("  enabled = true"))
        #expect(try await program.run("rules", "show", "release-coverage-gap").output == short.output)
    }

    @Test(
        arguments: [
            ([], "policy/global", "global", nil), (["--global"], "policy/global", "global", nil),
            (["--jurisdiction", "FR"], "policy/FR", "jurisdiction", "FR"),
            (["--profile", "exit_24_7"], "policy/exit_24_7", "profile", "exit_24_7"),
            (["--case", "K-001"], "policy/K-001", "case", "K-001"),
        ] as [([String], String, String, String?)])
    func `a value is set for a scope, and an alert goes by it`(
        scope: [String], stream: String, word: String, reference: String?
    ) async throws {
        let program = try await Program.withCase()
        let store = ["--store", program.store]
        let rehearsed = try await program.run(Self.setting + scope + ["--dry-run"] + store)
        #expect(rehearsed.talk.first?.hasPrefix("RuleParameterSet would be recorded at position 3") == true)
        let run = try await program.run(Self.setting + scope + store)
        #expect(run.status == 0, "\(run.talk)")
        #expect(run.talk.first?.contains("version 1 of \(stream)") == true)
        let again = try await program.run(Self.setting + scope + ["--json"] + store)
        #expect(try again.objects.first?["version"] == .number("2"))
    }

    @Test(
        arguments: [
            (["release-coverage-gap.leadDays"], [], "a rule, a dot, a parameter, = and a value"),
            (["leadDays=5"], [], "a rule, a dot, a parameter, = and a value"),
            (["no-such-rule.leadDays=5"], [], "data.ruleId: expected a rule of the watcher"),
            (["release-coverage-gap.leaddays=5"], [], "data.parameter: expected a parameter of release-coverage-gap"),
            (["release-coverage-gap.leadDays=soon"], [], "data.value: expected a whole number from 0 to 36525"),
            (["release-coverage-gap.leadDays=5"], ["--valid-from", "2026-03-27T15:30"], "--valid-from: expected"),
        ])
    func `a value that fits nothing is refused, and nothing is kept`(
        value: [String], more: [String], said: String
    ) async throws {
        let program = try await Program.withCase()
        let before = try program.bytes()
        let run = try await program.run(
            ["rules", "set"] + value + ["--reason", "x", "--approved-by", "CM-01", "--store", program.store] + more)
        #expect(run.status == 65)
        #expect(run.talk.contains { $0.contains(said) }, "\(run.talk)")
        #expect(try program.bytes() == before)
    }

    @Test func `a case that does not exist has no values, and two scopes are one too many`() async throws {
        let program = try await Program.withCase()
        let store = ["--store", program.store]
        #expect(try await program.run(Self.setting + ["--case", "K-999"] + store).status == 66)
        #expect(try await program.run(Self.setting + ["--case", "K-001", "--global"] + store).status == 64)
    }

    @Test func `compare tells what a value would do, and writes nothing`() async throws {
        let program = try await Program.withCase()
        let before = try program.bytes()
        let arguments = [
            "rules", "compare", "--set", "release-coverage-gap.leadDays=5", "--from", "2026-02-01", "--to",
            "2026-03-27", "--store", program.store,
        ]
        let run = try await program.run(arguments)
        #expect(run.status == 0, "\(run.talk)")
        #expect(run.output.contains("supposed: release-coverage-gap.leadDays = 5 for all cases"))
        #expect(run.output.contains("would move: 1"))
        let told = try await program.run(arguments + ["--json"])
        let moves = try #require(try told.objects.first?["moves"])
        #expect(moves.line.contains(#""openedAt":"2026-02-25T14:30:00Z""#))
        #expect(moves.line.contains(#""openedAt":"2026-03-22T14:30:00Z""#))
        #expect(try program.bytes() == before)
    }

    @Test func `compare wants a period that does not end before it begins`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run(
            "rules", "compare", "--set", "release-coverage-gap.leadDays=5", "--from", "2026-02-01", "--to",
            "2026-01-01", "--store", program.store)
        #expect(run.status == 65)
    }

    @Test func `performance tells how the alerts of each rule fared`() async throws {
        let program = try await Program.withCase()
        let store = ["--store", program.store]
        let none = try await program.run(["rules", "performance"] + store)
        #expect(none.output == ["no alert was ever raised"])
        let raised = #"{"alertId":"1","ruleId":"a-rule","severity":"warning","ruleVersion":1}"#
        #expect(try await program.run(["record", "alert/K-001", "AlertRaised", "--data", raised] + store).status == 0)
        let run = try await program.run(["rules", "performance"] + store)
        #expect(run.output.first == "a-rule, version 1")
        let told = try await program.run(["rules", "performance", "--json"] + store)
        #expect(try told.objects.first?["rules"]?.line.contains(#""opened":1"#) == true)
    }

    @Test func `profiles are listed and shown, and an unknown one is told`() async throws {
        let program = try Program()
        let all = try await program.run("profiles")
        #expect(all.output.contains("exit_24_7: Exit help around the clock (SE)"))
        let one = try await program.run("profiles", "exit_24_7")
        #expect(one.output.contains("  release-coverage-gap.warnHours = 0"))
        let told = try await program.run("profiles", "exit_24_7", "--json")
        #expect(try told.objects.first?["source"] == .string("S061"))
        #expect(try await program.run("profiles", "no_such").status == 65)
    }
}

import Events
import Specifications
import Testing

struct AlertsCommandTests {
    /// A store with a task that is long overdue, and its alert.
    private static func withAlert() async throws -> (program: Program, alert: String) {
        let program = try await Program.withCase()
        let agreed = try await program.run(
            "record", "K-001", "ActionAgreed", "--data", #"{"actionId":"A1","dueBy":"2026-01-07"}"#, "--store",
            program.store)
        try #require(agreed.status == 0, "\(agreed.talk)")
        try #require(try await program.run("watch", "--store", program.store).status == 0)
        let listed = try await program.run(
            "alerts", "--rule", "action-overdue", "--json", "--store", program.store)
        let id = try #require(try listed.objects.first?["alertId"], "\(listed.talk)")
        return (program, try AlertID(json: id).rawValue)
    }

    @Test func `an alert is listed, shown, explained, answered and dismissed`() async throws {
        let (program, alert) = try await Self.withAlert()
        let store = ["--store", program.store]
        let listed = try await program.run(["alerts", "--rule", "action-overdue"] + store)
        #expect(listed.status == 0 && listed.output.last == "    alert \(alert)")
        let explained = try await program.run(["alerts", "explain", alert] + store)
        #expect(explained.output.contains("Rests on") && explained.output.contains("Asked the clock"))
        let tried = try await program.run(["alerts", "acknowledge", alert, "--by", "CM-21", "--dry-run"] + store)
        #expect(tried.talk == ["action-overdue of K-001 would be answered; it speaks up again if it grows graver"])
        let taken = try await program.run(
            ["alerts", "acknowledge", alert, "--by", "CM-21", "--note", "on it", "--json"] + store)
        #expect(try taken.status == 0 && taken.objects.first?["new"] == .boolean(true))
        let dismissed = try await program.run(
            ["alerts", "dismiss", alert, "--by", "CM-21", "--closure", "accepted-risk", "--reason", "known"] + store)
        #expect(dismissed.status == 0, "\(dismissed.talk)")
        let shown = try await program.run(["alerts", "show", alert] + store)
        #expect(shown.output.last?.hasSuffix("closed: accepted risk by CM-21: known") == true)
        let again = try await program.run(["alerts", "acknowledge", alert, "--by", "CM-21"] + store)
        #expect(again.status == 65 && again.talk.first?.contains("closed already") == true)
    }

    @Test func `the shown alert is one object with its history`() async throws {
        let (program, alert) = try await Self.withAlert()
        let shown = try await program.run("alerts", "show", alert, "--json", "--store", program.store)
        let story = try #require(try shown.objects.first)
        #expect(story.members?.map(\.name) == ["alert", "open", "closure", "next", "history"])
        #expect(story["alert"]?["escalationLevel"] == .number("0"))
    }

    @Test func `a snooze names the latest moment that it may last to`() async throws {
        let (program, alert) = try await Self.withAlert()
        let run = try await program.run(
            "alerts", "snooze", alert, "--by", "CM-21", "--until", "2000-01-01", "--store", program.store)
        #expect(run.status == 65 && run.talk.first?.contains("--until: expected a moment after") == true)
    }

    @Test(
        arguments: [
            (["alerts", "show", "018f3c1e"], 66, "no alert 018f3c1e"),
            (["alerts", "explain"], 64, "give an alert, or --rule and --case"),
            (["alerts", "explain", "--rule", "x", "--case", "K-001"], 65, "--rule: expected the name of a rule"),
            (["alerts", "explain", "--rule", "action-overdue", "--case", "K-404"], 66, "no case K-404"),
            (
                ["alerts", "dismiss", "a", "--by", "b", "--closure", "x", "--reason", "c"], 64,
                "false-positive, accepted-risk"
            ),
            (["alerts", "dismiss", "a", "--by", "b", "--closure", "accepted-risk"], 64, "--reason"),
            (["alerts", "acknowledge", "a"], 64, "--by"), (["alerts", "--severity", "bad"], 64, "--severity"),
            (["alerts", "--limit", "-1"], 64, "--limit"),
        ] as [([String], Int32, String)])
    func `what cannot be taken is said`(arguments: [String], code: Int32, words: String) async throws {
        let program = try await Program.withCase()
        let run = try await program.run(arguments + ["--store", program.store])
        #expect(run.status == code && run.output.isEmpty)
        #expect(run.talk.joined(separator: "\n").contains(words), "\(run.talk)")
    }
}

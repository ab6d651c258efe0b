import Almanac
import Events
import Projections
import Specifications
import Synchronization
import Testing
import Watcher

/// A rule that fails or dawdles says so of itself and keeps no other from answering.
struct RuleTroubleTests {
    private struct Broken: Error, CustomStringConvertible {
        var description: String { "a number that is none" }
    }

    private struct FailingRule: Rule {
        static let card = RuleCard(
            id: "failing-rule", title: "Fails", sources: [.houseDefault("a test")], condition: "never",
            leadTime: "none",
            severities: "none", mustAct: ["owner"], remedy: "Mend it.", clears: "mending", traps: ["none"])

        func answer(for file: CaseFile, at desk: Desk) throws -> Answer { throw Broken() }
    }

    private let story = CaseStory(track: .communityMeasure).agreed("2026-03-01")

    @Test func `a rule that fails is a finding about itself, and the others answer`() throws {
        let evaluation = try story.evaluation(
            of: [FailingRule.self, ActionOverdue.self], at: "2026-03-02T08:00Z")
        #expect(evaluation.alerts.map(\.rule) == ["action-overdue", "failing-rule"])
        let failure = try #require(evaluation.alerts.last)
        #expect((failure.about, failure.severity) == ("rule", .warning))
        #expect(failure.summary.contains("a number that is none"))
        #expect(evaluation.troubles == [RuleTrouble(rule: "failing-rule", kind: .failed("a number that is none"))])
        #expect(evaluation.troubles.allSatisfy(\.leavesNoAnswer))
    }

    @Test(arguments: [(1_000, false), (1_001, true)] as [(Int, Bool)])
    func `a rule that takes longer than a second is named, and its answer counts`(taken: Int, isSlow: Bool) throws {
        let time = Mutex(Span.zero)
        let now = try Instant(parsing: "2026-03-02T08:00Z")
        let vantage = Vantage.watching(at: now)
        let evaluation = Evaluation(
            of: try story.file(from: vantage), at: now, directory: try story.directory(from: vantage),
            rules: [ActionOverdue.self],
            stopwatch: Stopwatch {
                time.withLock { time in
                    defer { time = time + .milliseconds(Int64(taken)) }
                    return time
                }
            })
        #expect(evaluation.alerts.map(\.rule) == ["action-overdue"])
        #expect(evaluation.troubles.count == (isSlow ? 1 : 0))
        #expect(evaluation.troubles.allSatisfy { !$0.leavesNoAnswer })
    }

    @Test func `what a rule said before it failed stands`() throws {
        let alerts = try story.evaluation(of: [ActionOverdue.self], at: "2026-03-02T08:00Z").alerts
        let raised = alerts[0].raised(as: CaseStory.id(9), at: try Instant(parsing: "2026-03-02T08:00Z"))
        let told = CaseStory(untold: "K-1").telling(
            "2026-03-02T08:00Z", "AlertRaised", raised.json.line, in: "alert/K-1")
        let book = AlertBook(try History(told.entries()))
        #expect(book.changes(to: [], unanswered: ["action-overdue"]).isEmpty)
        #expect(book.changes(to: []).count == 1)
    }
}

import Almanac
import Events
import Projections
import Specifications
import Testing
import Watcher

/// What is written in the alert stream of a case, so that it says what the rules found.
struct AlertBookTests {
    /// An action that is overdue from 20 March, urgent after 27 March, done on 1 April.
    static let story = CaseStory().agreed("2026-03-20T08:00Z")
        .telling("2026-04-01T08:00Z", "ActionCompleted", #"{"actionId":"A1"}"#)
    static let (late, later, done) = ("2026-03-21T08:00Z", "2026-03-28T08:00Z", "2026-04-02T08:00Z")
    static let key = AlertKey(rule: "action-overdue", about: "A1")

    /// The alert stream with an alert raised.
    static func raised(_ severity: String = "warning", as id: String = "one", evidence: EntryID = CaseStory.id(2))
        -> Stream
    {
        Stream().telling(
            "AlertRaised",
            #"""
            {"alertId":"\#(id)","ruleId":"action-overdue","severity":"\#(severity)","discriminator":"A1",
             "evidence":["\#(evidence)"]}
            """#)
    }

    /// The lines of an alert stream, a minute apart.
    struct Stream {
        var lines = CaseStory(untold: "K-1")
        var count = 0

        func telling(_ type: String, _ data: String) -> Stream {
            let minute = count < 10 ? "0\(count)" : "\(count)"
            let longer = lines.telling("2026-03-20T09:\(minute)Z", type, data, in: "alert/K-1")
            return Stream(lines: longer, count: count + 1)
        }

        func closed(_ closure: String, id: String = "one") -> Stream {
            telling("AlertClosed", #"{"alertId":"\#(id)","closure":"\#(closure)"}"#)
        }

        func book() throws -> AlertBook { AlertBook(try History(lines.entries())) }
    }

    private func alerts(_ story: CaseStory = story, at moment: String) throws -> [OpenAlert] {
        try story.evaluation(of: [ActionOverdue.self], at: moment).alerts
    }

    /// The changes in one word each.
    private func changes(_ stream: Stream, to alerts: [OpenAlert]) throws -> [String] {
        try stream.book().changes(to: alerts).map { change in
            switch change {
            case .raised(let alert, let previous):
                "raised \(alert.about) \(alert.severity)" + (previous.map { " after \($0)" } ?? "")
            case .changed(let standing, let alert): "changed \(standing.alertId) \(standing.severity) \(alert.severity)"
            case .cleared(let standing): "cleared \(standing.alertId)"
            case .superseded(let standing): "superseded \(standing.alertId)"
            }
        }
    }

    @Test func `what was found is raised once`() throws {
        #expect(try changes(Stream(), to: alerts(at: Self.late)) == ["raised A1 warning"])
        #expect(try changes(Self.raised(), to: alerts(at: Self.late)) == [])
    }

    @Test func `an alert as it is raised stands in the book`() throws {
        let alert = try #require(try alerts(at: Self.late).first)
        let event = alert.raised(as: EntryID(high: 1, low: 2), at: try Instant(parsing: Self.late))
        let book = try Stream().telling("AlertRaised", event.data.line).book()
        #expect(book.open[Self.key]?.evidence == [CaseStory.id(2)])
        #expect(book.changes(to: [alert]) == [])
    }

    @Test func `a severity that rose or fell is changed once`() throws {
        #expect(try changes(Self.raised(), to: alerts(at: Self.later)) == ["changed one warning urgent"])
        let changed = Self.raised().telling("AlertSeverityChanged", #"{"alertId":"one","to":"urgent"}"#)
        #expect(try changes(changed, to: alerts(at: Self.later)) == [])
        #expect(try changes(changed, to: alerts(at: Self.late)) == ["changed one urgent warning"])
    }

    @Test func `what is no longer found is cleared once`() throws {
        #expect(try changes(Self.raised(), to: alerts(at: Self.done)) == ["cleared one"])
        #expect(try changes(Self.raised().closed("condition_cleared"), to: alerts(at: Self.done)) == [])
    }

    @Test func `alerts about other things stand beside each other`() throws {
        let two = Self.story.agreed("2026-03-20T08:00Z", id: "A2")
        #expect(try changes(Self.raised(), to: alerts(two, at: Self.late)) == ["raised A2 warning"])
    }

    @Test(arguments: ["condition_cleared", "superseded"])
    func `found again after it was cleared it is a new alert`(closure: String) throws {
        let cleared = Self.raised().closed(closure)
        #expect(try changes(cleared, to: alerts(at: Self.late)) == ["raised A1 warning after one"])
        let again = cleared.telling(
            "AlertRaised",
            #"{"alertId":"two","ruleId":"action-overdue","severity":"warning","discriminator":"A1"}"#)
        #expect(try again.book().open[Self.key]?.alertId == "two")
        // The end of the first is not the end of the second.
        #expect(try again.closed("condition_cleared").book().open[Self.key]?.alertId == "two")
    }

    @Test(arguments: ["dismissed_false_positive", "accepted_risk"])
    func `what a person set aside stays aside`(closure: String) throws {
        let dismissed = Self.raised().closed(closure)
        #expect(try changes(dismissed, to: alerts(at: Self.late)) == [])
        // Also after the condition did not hold for a while.
        #expect(try changes(dismissed, to: []) == [])
    }

    @Test func `it comes back when its severity rises, not when it falls`() throws {
        let dismissed = Self.raised().closed("accepted_risk")
        #expect(try changes(dismissed, to: alerts(at: Self.later)) == ["raised A1 urgent after one"])
        let high = Self.raised("urgent").closed("accepted_risk")
        #expect(try changes(high, to: alerts(at: Self.late)) == [])
        #expect(try changes(high, to: alerts(at: Self.later)) == [])
    }

    @Test func `it comes back when its evidence changes`() throws {
        let dismissed = Self.raised().closed("dismissed_false_positive")
        let moved = Self.story
            .telling("2026-03-20T09:00Z", "ActionUpdated", #"{"actionId":"A1","newDueBy":"2026-03-20T10:00Z"}"#)
        #expect(try changes(dismissed, to: alerts(moved, at: Self.late)) == ["raised A1 warning after one"])
    }

    @Test func `what counts is the evidence that the person saw, also if the alert was raised for another`() throws {
        let moved = Self.story
            .telling("2026-03-20T09:00Z", "ActionUpdated", #"{"actionId":"A1","newDueBy":"2026-03-20T10:00Z"}"#)
        let seen = Self.raised().telling(
            "AlertClosed",
            #"""
            {"alertId":"one","closure":"accepted_risk","evidence":["\#(CaseStory.id(2))","\#(CaseStory.id(4))"]}
            """#)
        #expect(try changes(seen, to: alerts(moved, at: Self.late)) == [])
        #expect(try changes(seen, to: alerts(at: Self.late)) == ["raised A1 warning after one"])
    }

    @Test func `an open alert stays the same alert when only its evidence changes`() throws {
        let moved = Self.story
            .telling("2026-03-20T09:00Z", "ActionUpdated", #"{"actionId":"A1","newDueBy":"2026-03-20T10:00Z"}"#)
        #expect(try changes(Self.raised(), to: alerts(moved, at: Self.late)) == [])
    }

    @Test func `raised again after a dismissal it clears like any other`() throws {
        let again = Self.raised().closed("accepted_risk").telling(
            "AlertRaised",
            #"{"alertId":"two","ruleId":"action-overdue","severity":"urgent","discriminator":"A1"}"#)
        #expect(try again.book().dismissed.isEmpty)
        #expect(try changes(again, to: []) == ["cleared two"])
    }
}

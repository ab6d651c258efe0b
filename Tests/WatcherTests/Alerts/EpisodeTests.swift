import Almanac
import Events
import Projections
import Specifications
import Testing
import Watcher

/// A release that moves to another day makes another alert of what rests on it, and of nothing else.
struct EpisodeTests {
    /// A release in Paris without a pick-up, and a task that nobody did.
    static let story = CaseStory().releaseSet("2026-03-27T15:30+01:00").agreed("2026-03-10T08:00Z")
    static let now = "2026-03-20T08:00Z"

    private func story(movedTo release: String) -> CaseStory {
        Self.story.telling("2026-03-19T08:00Z", "ReleaseDateChanged", #"{"to":"\#(release)"}"#)
    }

    private func alerts(_ story: CaseStory) throws -> [OpenAlert] {
        try story.evaluation(of: [GatePickupMissing.self, ActionOverdue.self], at: Self.now).alerts
    }

    /// What is written after all alerts of the first story were raised.
    private func changes(to story: CaseStory, answered type: String? = nil, _ data: String = "") throws -> [String] {
        var diary = AlertDiary()
        let moment = try Instant(parsing: "2026-03-18T08:00Z")
        for change in diary.book.changes(to: try alerts(Self.story)) { diary.write(change, at: moment) }
        if let type {
            let pickup = try #require(diary.book.open[AlertKey(rule: GatePickupMissing.id, about: "")])
            diary.write(type, #"{"alertId":"\#(pickup.alertId)"\#(data)}"#, at: moment)
        }
        return diary.book.changes(to: try alerts(story)).map { change in
            switch change {
            case .raised(let alert, let previous): "raised \(alert.rule), \(previous == nil ? "first" : "again")"
            case .changed(let standing, _): "changed \(standing.key.rule)"
            case .cleared(let standing): "cleared \(standing.key.rule)"
            case .superseded(let standing): "superseded \(standing.key.rule)"
            }
        }
    }

    @Test func `what rests on the release carries its local day, what does not carries none`() throws {
        #expect(try alerts(Self.story).map(\.episode) == [nil, CivilDate(parsing: "2026-03-27")])
    }

    @Test(
        arguments: [
            ("2026-03-27T15:30+01:00", false), ("2026-03-27T08:00+01:00", false), ("2026-03-27", false),
            // The last millisecond of the local day, the first of the next, and the last of the day before.
            ("2026-03-27T23:59:59.999+01:00", false), ("2026-03-28T00:00+01:00", true),
            ("2026-03-26T23:59:59.999+01:00", true),
        ])
    func `another hour is the same episode, another local day is not`(release: String, isNew: Bool) throws {
        let expected = isNew ? ["superseded gate-pickup-missing", "raised gate-pickup-missing, again"] : []
        #expect(try changes(to: story(movedTo: release)).filter { !$0.hasPrefix("changed") } == expected)
    }

    @Test func `the new alert names the one before`() throws {
        var diary = AlertDiary()
        let moment = try Instant(parsing: Self.now)
        for change in diary.book.changes(to: try alerts(Self.story)) { diary.write(change, at: moment) }
        let former = try #require(diary.book.open[AlertKey(rule: GatePickupMissing.id, about: "")])
        for change in diary.book.changes(to: try alerts(story(movedTo: "2026-03-30"))) {
            diary.write(change, at: moment)
        }
        let alerts = diary.history.raisedAlerts.filter { $0.event.ruleId == GatePickupMissing.id }
        #expect(alerts.map(\.event.previous) == [nil, former.alertId])
        #expect(alerts.first?.closing?.event.closure == .known(.superseded))
        #expect(try alerts.last?.event.episode == CivilDate(parsing: "2026-03-30"))
    }

    @Test func `a dismissal ends with its episode`() throws {
        let closure = #","closure":"accepted_risk""#
        #expect(try changes(to: Self.story, answered: "AlertClosed", closure) == [])
        #expect(
            try changes(to: story(movedTo: "2026-03-30"), answered: "AlertClosed", closure)
                == ["raised gate-pickup-missing, again"])
    }

    @Test func `an alert of before there were episodes goes on`() throws {
        var diary = AlertDiary()
        diary.write(
            "AlertRaised", #"{"alertId":"old","ruleId":"gate-pickup-missing","severity":"warning"}"#,
            at: try Instant(parsing: "2026-03-18T08:00Z"))
        let changes = diary.book.changes(to: try alerts(story(movedTo: "2026-03-30")))
        #expect(!changes.contains { if case .superseded = $0 { true } else { false } })
    }
}

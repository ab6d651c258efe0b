import Almanac
import Events
import Projections
import Specifications
import Testing

/// Which alerts wait for an actor's answer.
struct AlertWorkTests {
    private static let now = "2026-03-10T09:00Z"
    private let story = CaseStory().role("case_manager", "CM-1").role("mentor", "M-1").registered(
        "M-1", agency: "AGY-B"
    )
    .telling("2025-10-02T08:00Z", "LeadAgencyDesignated", #"{"agency":"AGY-B"}"#)

    private func addressed(_ story: CaseStory) throws -> [ActorRef] {
        try (["CM-1", "M-1"] as [ActorRef]).filter { try !story.work(.alert, of: $0, at: Self.now).isEmpty }
    }

    @Test(
        arguments: [
            ("case manager", ["CM-1"]), ("case_manager", ["CM-1"]), ("Mentor, psychologist", ["M-1"]), ("M-1", ["M-1"]),
            ("case manager, lead agency", ["CM-1", "M-1"]), ("key worker", ["CM-1"]), ("owner", []),
            ("prison", []), (nil, ["CM-1"]),
        ] as [(String?, [ActorRef])])
    func `an alert is for the actor or the role it names`(mustAct: String?, actors: [ActorRef]) throws {
        #expect(try addressed(story.alert(mustAct)) == actors)
    }

    @Test func `an alert about a task is for its owner, and one about a contact for the contact`() throws {
        let agreed = story.telling("2026-02-01T08:00Z", "ActionAgreed", #"{"actionId":"A-1","owner":"M-1"}"#)
        #expect(try addressed(agreed.alert("owner", more: #","discriminator":"A-1""#)) == ["M-1"])
        #expect(try addressed(story.alert("the contact", more: #","discriminator":"M-1""#)) == ["M-1"])
    }

    @Test func `a role that ended is not addressed any more`() throws {
        let ended = story.alert("mentor").telling(
            "2026-03-05T08:00Z", "RoleEnded", #"{"actor":"M-1","role":"mentor"}"#)
        #expect(try addressed(ended) == [])
    }

    @Test func `an answered alert waits no more, until its snooze is over`() throws {
        let answered = story.alert("mentor").telling(
            "2026-03-02T08:00Z", "AlertAcknowledged", #"{"alertId":"AL-1","by":"M-1"}"#, in: "alert/K-1")
        #expect(try addressed(answered) == [])
        let snoozed = story.alert("mentor").telling(
            "2026-03-02T08:00Z", "AlertAcknowledged", #"{"alertId":"AL-1","snoozeUntil":"2026-03-10T09:00Z"}"#,
            in: "alert/K-1")
        let waiting = try triplet(around: Self.now) { try snoozed.work(.alert, of: "M-1", at: $0.description).count }
        #expect(waiting == [0, 1, 1])
    }

    @Test(arguments: [("urgent", 1), ("info", 0)])
    func `an answered alert waits again when it grows graver`(severity: String, count: Int) throws {
        let changed = story.alert("mentor").telling(
            "2026-03-02T08:00Z", "AlertAcknowledged", #"{"alertId":"AL-1"}"#, in: "alert/K-1"
        ).telling(
            "2026-03-03T08:00Z", "AlertSeverityChanged", #"{"alertId":"AL-1","to":"\#(severity)"}"#, in: "alert/K-1")
        #expect(try changed.work(.alert, of: "M-1", at: Self.now).count == count)
    }

    @Test func `a closed alert is gone, and the gravest open one comes first`() throws {
        let open = story.alert("mentor").alert("mentor", id: "AL-2", severity: "critical")
        #expect(try open.work(.alert, of: "M-1", at: Self.now).map(\.about) == ["AL-2", "AL-1"])
        let closed = open.telling(
            "2026-03-03T08:00Z", "AlertClosed", #"{"alertId":"AL-2","closure":"condition_cleared"}"#, in: "alert/K-1")
        #expect(try closed.work(.alert, of: "M-1", at: Self.now).map(\.about) == ["AL-1"])
    }
}

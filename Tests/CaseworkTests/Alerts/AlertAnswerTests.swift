import Almanac
import Casework
import Events
import Ledger
import Projections
import Specifications
import Testing
import Watcher

/// What people say to an alert about a task that fell due on 10 March 2026 in Paris and is urgent from the 18th.
struct AlertAnswerTests {
    static let urgentFrom = "2026-03-17T23:00:00Z"

    private let office: Office

    init() throws {
        office = try WatchTests.office(
            at: "2026-03-11T08:00Z", on: MemoryStore(keeping: Casework.storedViews()))
        try office.watch()
    }

    private func inbox(snoozed: Bool = false) throws -> [ListedAlert] {
        var query = AlertQuery()
        query.isSnoozed = snoozed
        query.rule = "action-overdue"
        return try office.casework.alerts(query).alerts.items
    }

    private var alert: String { get throws { try #require(try inbox().first).row.alertId.rawValue } }

    @discardableResult
    private func answer(_ answer: AlertAnswer, to name: String? = nil, rehearse: Bool = false) throws -> AnsweredAlert {
        try office.casework.answer(name ?? alert, answer, by: "CM-21", rehearse: rehearse)
    }

    @Test func `an acknowledged alert says who has seen it, and stays open`() throws {
        try answer(.acknowledged(note: "on it"))
        let row = try #require(try inbox().first).row
        #expect(row.acknowledgedBy == "CM-21")
        #expect(row.acknowledgedAt == .instant(try Instant(parsing: "2026-03-11T08:00Z")))
        try office.moveClock(to: Self.urgentFrom)
        try office.watch()
        #expect(try inbox().map(\.row.acknowledgedBy) == [nil])
    }

    @Test func `whoever has no part in the case finds no alert of it, by no beginning, and changes nothing`() throws {
        let before = try office.entries
        let name = try alert
        let stranger = office.casework.asking(Asking(as: "XX-9"))
        for asked in [name, String(name.prefix(8)), "none-such"] {
            #expect(throws: AlertNotFound.self) {
                try stranger.answer(asked, .acknowledged(note: nil), by: "XX-9")
            }
        }
        #expect(try office.entries == before)
    }

    @Test func `a rehearsal says the same and keeps nothing`() throws {
        let before = try office.entries
        let rehearsed = try answer(.acknowledged(note: nil), rehearse: true)
        #expect(rehearsed.recorded.isRehearsal && rehearsed.words.contains("would be answered"))
        #expect(try office.entries == before)
    }

    @Test(arguments: [(-1, true), (0, true), (1, false)] as [(Int64, Bool)])
    func `a snooze lasts until the next step at most`(offset: Int64, isTaken: Bool) throws {
        let until = try Instant(parsing: Self.urgentFrom) + .milliseconds(offset)
        guard !isTaken else {
            try answer(.snoozed(until: until, note: nil))
            #expect(try inbox().isEmpty)
            #expect(try inbox(snoozed: true).map(\.quietUntil) == [until])
            return
        }
        let alert = try alert
        let refused = #expect(throws: BadInput.self) { try answer(.snoozed(until: until, note: nil), to: alert) }
        #expect(refused?.field == "--until")
        #expect(refused?.expected == "\(Self.urgentFrom) at the latest, when the alert becomes urgent")
        #expect(try inbox().count == 1)
    }

    @Test func `a snooze ends at its moment`() throws {
        let until = "2026-03-12T08:00:00Z"
        try answer(.snoozed(until: try Instant(parsing: until), note: nil))
        for (moment, count) in [("2026-03-12T07:59:59.999Z", 0), (until, 1), ("2026-03-12T08:00:00.001Z", 1)] {
            try office.moveClock(to: moment)
            #expect(try inbox().count == count)
            #expect(try inbox(snoozed: true).count == 1 - count)
        }
    }

    @Test func `nobody sets aside until a moment that has passed`() throws {
        let alert = try alert
        let now = try Instant(parsing: "2026-03-11T08:00Z")
        #expect(throws: BadInput.self) { try answer(.snoozed(until: now, note: nil), to: alert) }
    }

    @Test(arguments: AlertAnswer.Dismissal.allCases)
    func `a dismissed alert is closed with its reason, and raised again when the evidence changes`(
        dismissal: AlertAnswer.Dismissal
    ) throws {
        let first = try alert
        try answer(.dismissed(dismissal, reason: "agreed otherwise"))
        try office.watch()
        #expect(try inbox().isEmpty)
        let closing = try #require(try office.casework.alert(first).alert.closing?.event)
        #expect((closing.by, closing.reason) == ("CM-21", "agreed otherwise"))
        try office.record("ActionUpdated", #"{"actionId":"A1","newDueBy":"2026-03-09"}"#)
        try office.watch()
        #expect(try inbox().map(\.row.previous?.rawValue) == [first])
        #expect(try office.casework.alert(first).next?.rawValue == alert)
    }

    @Test func `a dismissal is about what the person saw, not about what it was raised for`() throws {
        try office.record("ActionUpdated", #"{"actionId":"A1","newDueBy":"2026-03-09"}"#)
        try office.watch()
        #expect(try inbox().map(\.row.gap.evidence.count) == [1])
        try answer(.dismissed(.acceptedRisk, reason: "agreed otherwise"))
        try office.watch()
        #expect(try inbox().isEmpty)
    }

    @Test func `what became graver, or went away, is looked at by the watcher before it is dismissed`() throws {
        let alert = try alert
        let dismissal = AlertAnswer.dismissed(.acceptedRisk, reason: "no")
        try office.moveClock(to: Self.urgentFrom)
        let graver = #expect(throws: BadInput.self) { try answer(dismissal, to: alert) }
        #expect(graver?.found.contains("urgent by now") == true)
        try office.watch()
        try office.record("ActionCompleted", #"{"actionId":"A1"}"#)
        let gone = #expect(throws: BadInput.self) { try answer(dismissal, to: alert) }
        #expect(gone?.found.contains("holds no longer") == true)
        #expect(throws: Never.self) { try answer(.acknowledged(note: nil), to: alert) }
    }

    @Test func `a closed alert is not answered`() throws {
        let alert = try alert
        try answer(.dismissed(.falsePositive, reason: "it was done"))
        let refused = #expect(throws: AlertNotOpen.self) { try answer(.acknowledged(note: nil), to: alert) }
        #expect(refused?.by == "CM-21" && refused?.next == nil)
        #expect(refused?.description.contains("closed already") == true)
    }

    @Test func `an alert is found by a beginning that no other has`() throws {
        for id in ["abcdefgh-1", "abcdefgh-2", "zyxwvuts-3"] {
            try office.record(
                "AlertRaised", #"{"alertId":"\#(id)","ruleId":"r-\#(id)","severity":"info"}"#,
                in: .named(.alert, "AGY-1"))
        }
        for name in ["abcdefgh-1", "zyxwvuts"] {
            #expect(throws: Never.self) { try answer(.acknowledged(note: nil), to: name) }
        }
        for name in ["zyxwvut", "", "018f3c1e-0000"] {
            #expect(throws: AlertNotFound.self) { try answer(.acknowledged(note: nil), to: name) }
        }
        let refused = #expect(throws: AmbiguousAlert.self) {
            try answer(.acknowledged(note: nil), to: "abcdefgh")
        }
        #expect(refused?.found == ["abcdefgh-1", "abcdefgh-2"])
    }

    @Test func `a closed alert is found too, with all that became of it`() throws {
        let alert = try alert
        try answer(.dismissed(.falsePositive, reason: "it was done"))
        #expect(try office.casework.alert(String(alert.dropLast())).alert.alertId.rawValue == alert)
        #expect(try office.casework.alert(alert).alert.entries.count == 2)
    }

    @Test func `an alert of the watcher over all cases is answered without asking a case`() throws {
        try office.record(
            "AlertRaised", #"{"alertId":"AL-1","ruleId":"agency-level","severity":"info"}"#,
            in: .named(.alert, "AGY-1"))
        try answer(.dismissed(.acceptedRisk, reason: "known"), to: "AL-1")
        #expect(try office.casework.alert("AL-1").alert.isDismissed)
    }
}

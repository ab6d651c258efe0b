import Almanac
import Casework
import Events
import Ledger
import Projections
import Specifications
import Testing
import Watcher

/// The list of open alerts.
struct AlertInboxTests {
    private let office: Office

    init() throws { office = try Office(on: MemoryStore(keeping: Casework.storedViews()), at: "2026-03-11T08:00Z") }

    private func raise(
        _ id: String, _ severity: String, due: String? = nil, in subject: String = "K-001", more: String = ""
    ) throws {
        let dueBy = due.map { #","dueBy":"\#($0)""# } ?? ""
        try office.record(
            "AlertRaised",
            #"{"alertId":"\#(id)","ruleId":"r-\#(id)","severity":"\#(severity)"\#(dueBy)\#(more)}"#,
            in: .named(.alert, subject))
    }

    private func listed(_ change: (inout AlertQuery) -> Void = { _ in }) throws -> [String] {
        var query = AlertQuery()
        change(&query)
        return try office.casework.alerts(query).alerts.items.map(\.row.alertId.rawValue)
    }

    @Test func `the gravest comes first, then what is due first, then what has no date`() throws {
        try raise("a", "warning", due: "2026-03-12T08:00Z")
        try raise("b", "critical")
        try raise("c", "critical", due: "2026-04-12T08:00Z")
        try raise("d", "critical", due: "2026-03-12", in: "K-002")
        try raise("e", "info", due: "2026-03-01T08:00Z")
        #expect(try listed() == ["d", "c", "b", "a", "e"])
        #expect(try listed { $0.severity = .warning } == ["d", "c", "b", "a"])
        #expect(try listed { $0.severity = .critical } == ["d", "c", "b"])
        #expect(try listed { $0.caseRef = "K-002" } == ["d"])
        #expect(try listed { $0.rule = "r-a" } == ["a"])
        #expect(try listed { $0.rule = "r" } == [])
    }

    @Test func `twenty are shown, and the rest is counted`() throws {
        for number in 10..<35 { try raise("\(number)", "warning") }
        let inbox = try office.casework.alerts(AlertQuery()).alerts
        #expect((inbox.items.count, inbox.rest, inbox.total) == (20, 5, 25))
        #expect(try listed { $0.limit = nil }.count == 25)
        #expect(try listed { $0.limit = 0 }.isEmpty)
    }

    @Test func `they are found by who must act, and by whom they have gone up to`() throws {
        try raise("a", "urgent", more: #","mustAct":"case manager""#)
        try raise("b", "urgent", more: #","mustAct":"mentor, lead_agency""#)
        #expect(try listed { $0.mustAct = "case_manager" } == ["a"])
        #expect(try listed { $0.mustAct = "lead agency" } == ["b"])
        try office.moveClock(to: "2026-03-12T08:00Z")
        #expect(try listed { $0.mustAct = "lead agency" } == ["a", "b"])
        #expect(try listed { $0.mustAct = "steering group" } == ["b"])
    }

    @Test func `an answer stops the way up, and a graver alert begins it anew`() throws {
        try raise("a", "urgent", more: #","mustAct":"case manager""#)
        func level() throws -> Int? { try office.casework.alerts(AlertQuery()).alerts.items.first?.escalation.level }
        try office.moveClock(to: "2026-03-12T08:00Z")
        #expect(try level() == 1)
        try office.record("AlertAcknowledged", #"{"alertId":"a","by":"CM-21"}"#, in: .named(.alert, "K-001"))
        #expect(try level() == 0)
        try office.moveClock(to: "2026-03-20T08:00Z")
        #expect(try level() == 0)
        try office.record("AlertSeverityChanged", #"{"alertId":"a","to":"critical"}"#, in: .named(.alert, "K-001"))
        #expect(try level() == 0)
        try office.moveClock(to: "2026-03-20T10:00Z")
        #expect(try level() == 1)
    }

    @Test func `an alert as it is listed has the fields that are declared, in local time for people`() throws {
        try office.record("CaseOpened", #"{"caseRef":"K-001","track":"community_measure","tz":"Europe/Paris"}"#)
        try raise(
            "a", "urgent", due: "2026-03-27T16:00Z", more: #","mustAct":"owner","summary":"late","remedy":"Do it.""#)
        let alert = try #require(try office.casework.alerts(AlertQuery()).alerts.items.first)
        #expect(alert.json.members?.map(\.name) == ListedAlert.fields.map(\.name))
        #expect(
            alert.text.map(\.text) == [
                "urgent  K-001  r-a: late",
                "    raised Wed 11 Mar 2026 09:00; by Fri 27 Mar 2026 17:00; goes further up Thu 12 Mar 2026 09:00",
                "    owner: Do it.", "    alert a",
            ])
    }

    @Test func `a closed alert is in the list no more`() throws {
        try raise("a", "urgent")
        try office.record(
            "AlertClosed", #"{"alertId":"a","closure":"condition_cleared"}"#, in: .named(.alert, "K-001"))
        #expect(try listed().isEmpty)
    }
}

import Almanac
import Casework
import Events
import Ledger
import Specifications
import Testing
import Watcher

/// The life of an alert, told with a task that falls due on 10 March 2026 in Paris.
struct WatchTests {
    static let alerts = StreamName.named(.alert, "K-001")

    @Test(arguments: [
        ("2026-03-10T22:59:59.999Z", 0), ("2026-03-10T23:00:00Z", 1), ("2026-03-10T23:00:00.001Z", 1),
    ])
    func `an alert is raised when its moment has come, and once`(moment: String, count: Int) throws {
        let office = try Self.office(at: moment)
        let first = try office.watch()
        #expect((first.raised, first.changed, first.closed, first.cases) == (count, 0, 0, 1))
        #expect(first.news.map(\.alert.rule) == Array(repeating: "action-overdue", count: count))
        #expect(first.news.allSatisfy { $0.before == nil })
        let second = try office.watch()
        #expect((second.raised, second.changed, second.closed, second.cases) == (0, 0, 0, 0))
        #expect(second.news.isEmpty)
        #expect(try Self.told(office) == Array(repeating: "AlertRaised", count: count))
    }

    @Test func `an alert says in the log all that is needed to act on it`() throws {
        let office = try Self.office(at: "2026-03-11T08:00Z")
        let report = try office.watch()
        let alert = try #require(report.news.first?.alert)
        let entry = try EventCatalogue.standard.open(try #require(try office.entries.last))
        let raised = try #require(entry.event as? AlertRaised)
        #expect(entry.stream == Self.alerts)
        #expect(raised.alertId.rawValue == entry.id.description)
        #expect((raised.ruleId, raised.discriminator, raised.severity) == (alert.rule, "A1", .known(.warning)))
        #expect(raised.evidence == alert.evidence && !alert.evidence.isEmpty)
        #expect((raised.summary, raised.remedy) == (alert.summary, alert.remedy))
        #expect(raised.evaluatedAt == .instant(report.moment))
        #expect(entry.occurred.instant.description == "2026-03-11T08:00:00Z")
    }

    @Test func `a meeting of a partnership that names the case is a meeting about the case`() throws {
        let office = try Office(at: "2026-03-28T08:00Z")
        try office.take([Line.opened, Line.of("PersonReleased", #"{"unexpectedReception":"unknown_persons"}"#)])
        try office.moveClock(to: "2026-03-29T08:00Z")
        try office.take([Line.of("ContactHeld", #"{"channel":"in_person","with":"person"}"#)])
        func isOpen() throws -> Bool {
            try office.watch(rehearse: true).alerts.contains { $0.rule == "hostile-reception" }
        }
        #expect(try isOpen())
        let meeting = #"{"forum":"case_conference","cases":["K-002"]}"#
        try office.take([Line.of("MeetingHeld", meeting, in: "partnership/NORD")])
        #expect(try isOpen())
        try office.take([
            Line.of("MeetingHeld", #"{"forum":"case_conference","cases":["K-001"]}"#, in: "partnership/NORD")
        ])
        #expect(try !isOpen())
    }

    @Test func `a graver alert is the same alert with another severity`() throws {
        let office = try Self.office(at: "2026-03-11T08:00Z")
        try office.watch()
        try office.moveClock(to: "2026-03-18T08:00Z")
        let report = try office.watch()
        #expect((report.raised, report.changed, report.closed) == (0, 1, 0))
        #expect(report.news.map(\.before) == [.warning])
        let changed = try #require(try Self.events(office).last as? AlertSeverityChanged)
        #expect(try [changed.alertId] == Self.raised(office))
        #expect((changed.from, changed.to) == (.known(.warning), .known(.urgent)))
        #expect(try office.watch().changed == 0)
    }

    @Test func `an alert is cleared with its cause, and raised again under another id`() throws {
        let office = try Self.office(at: "2026-03-11T08:00Z")
        try office.watch()
        try office.record("ActionUpdated", #"{"actionId":"A1","newDueBy":"2026-03-14"}"#)
        let cleared = try office.watch()
        #expect((cleared.raised, cleared.changed, cleared.closed) == (0, 0, 1))
        let closed = try #require(try Self.events(office).last as? AlertClosed)
        #expect((closed.closure, closed.by) == (.known(.conditionCleared), "watcher"))
        #expect(try [closed.alertId] == Self.raised(office))
        try office.moveClock(to: "2026-03-15T08:00Z")
        #expect(try office.watch().raised == 1)
        #expect(try Set(Self.raised(office)).count == 2)
        #expect(try Self.told(office) == ["AlertRaised", "AlertClosed", "AlertRaised"])
    }

    @Test(arguments: ["dismissed_false_positive", "accepted_risk"])
    func `what a person set aside stays so until the evidence changes`(closure: String) throws {
        let office = try Self.office(at: "2026-03-11T08:00Z")
        try office.watch()
        try Self.close(office, as: closure)
        let quiet = try office.watch()
        #expect((quiet.raised, quiet.changed, quiet.closed) == (0, 0, 0))
        #expect(try office.watch(rehearse: true).alerts.count == 1)
        try office.record("ActionUpdated", #"{"actionId":"A1","newDueBy":"2026-03-09"}"#)
        #expect(try office.watch().raised == 1)
        #expect(try Set(Self.raised(office)).count == 2)
    }

    @Test func `what a person set aside comes back when it becomes graver`() throws {
        let office = try Self.office(at: "2026-03-11T08:00Z")
        try office.watch()
        try Self.close(office, as: "accepted_risk")
        try office.moveClock(to: "2026-03-17T08:00Z")
        #expect(try office.watch().raised == 0)
        try office.moveClock(to: "2026-03-18T08:00Z")
        #expect(try office.watch().raised == 1)
    }

    @Test(arguments: [("2026-03-11T08:00Z", false), (nil, true), ("2026-03-11T08:00Z", true)] as [(String?, Bool)])
    func `a moment that is given is only looked at, and a rehearsal writes nothing`(
        moment: String?, rehearse: Bool
    ) throws {
        let office = try Self.office(at: "2026-03-11T08:00Z")
        let before = try office.entries
        let report = try office.watch(at: moment.map { try Instant(parsing: $0) }, rehearse: rehearse)
        #expect(report.isRehearsal && report.alerts.count == 1 && report.raised == 0)
        #expect(try office.entries == before)
    }

    @Test func `a moment of the past is seen as it was known then`() throws {
        let office = try Self.office(at: "2026-03-11T08:00Z")
        try office.moveClock(to: "2026-03-12T08:00Z")
        try office.record("ActionCompleted", #"{"actionId":"A1"}"#, occurredAt: "2026-03-10T12:00Z")
        #expect(try office.watch(rehearse: true).alerts.isEmpty)
        #expect(try office.watch(at: Instant(parsing: "2026-03-12T07:59:59.999Z")).alerts.count == 1)
    }

    @Test func `a closed case is left in peace`() throws {
        let office = try Self.office(at: "2026-03-11T08:00Z")
        try office.watch()
        try office.record("CaseClosed", #"{"followUpUntil":"2028-03-10"}"#)
        let report = try office.watch()
        #expect((report.raised, report.closed) == (0, 1))
    }

    /// An office with one open task, at a moment.
    static func office(at moment: String, on store: any EntryStore = MemoryStore()) throws -> Office {
        let office = try Office(on: store, at: "2026-03-09T08:00Z")
        try office.record("CaseOpened", #"{"caseRef":"K-001","track":"community_measure","tz":"Europe/Paris"}"#)
        try office.record("ActionAgreed", #"{"actionId":"A1","dueBy":"2026-03-10"}"#)
        try office.moveClock(to: moment)
        return office
    }

    private static func close(_ office: Office, as closure: String) throws {
        let id = try #require(try raised(office).last)
        try office.record("AlertClosed", #"{"alertId":"\#(id)","closure":"\#(closure)","by":"CM-21"}"#, in: alerts)
    }

    private static func told(_ office: Office) throws -> [String] {
        try office.store.entries(.stream(alerts)).map(\.type)
    }

    private static func events(_ office: Office) throws -> [any Event] {
        try office.store.entries(.stream(alerts)).map { try EventCatalogue.standard.open($0).event }
    }

    private static func raised(_ office: Office) throws -> [AlertID] {
        try events(office).compactMap { ($0 as? AlertRaised)?.alertId }
    }
}

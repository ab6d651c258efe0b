import Almanac
import Casework
import Events
import Ledger
import Specifications
import Testing
import Watcher

/// Alerts about somebody who works on cases are kept beside those of the cases.
struct StaffWatchTests {
    private static let alerts = StreamName.named(.alert, "actor/CM-1")

    /// Thirteen cases that one actor manages.
    private static func office(on store: any EntryStore = MemoryStore()) throws -> Office {
        let office = try Office(on: store, at: "2026-03-09T08:00Z")
        for number in 1...13 {
            let stream = StreamName.named(.case, "K-\(number)")
            try office.record(
                "CaseOpened", #"{"caseRef":"K-\#(number)","track":"community_measure","tz":"Europe/Paris"}"#, in: stream
            )
            try office.record("RoleAssigned", #"{"actor":"CM-1","role":"case_manager"}"#, in: stream)
        }
        return office
    }

    private static func told(_ office: Office) throws -> [any Event] {
        try office.store.entries(.stream(alerts)).map { try EventCatalogue.standard.open($0).event }
    }

    private static func strains(in report: WatchReport) -> [OpenAlert] {
        (report.alerts + report.news.map(\.alert)).filter { $0.rule == "staff-strain" }
    }

    @Test func `it is raised once in a stream of the actor's own, and belongs to no case`() throws {
        let office = try Self.office()
        let report = try office.watch()
        #expect(Self.strains(in: report).map(\.about) == ["CM-1"])
        #expect(report.raised == report.news.count)
        let raised = try #require(try Self.told(office).first as? AlertRaised)
        #expect((raised.ruleId, raised.caseRef, raised.discriminator) == ("staff-strain", nil, "CM-1"))
        #expect(try office.watch().raised == 0)
        #expect(try Self.told(office).count == 1)
    }

    @Test func `it is cleared when there is less to carry, also when nothing is left`() throws {
        let office = try Self.office()
        try office.watch()
        for number in 1...13 {
            try office.record(
                "RoleEnded", #"{"actor":"CM-1","role":"case_manager"}"#, in: .named(.case, "K-\(number)"))
        }
        try office.watch()
        #expect(try (Self.told(office).last as? AlertClosed)?.closure == .known(.conditionCleared))
        #expect(try Self.told(office).count == 2)
    }

    @Test func `a rehearsal and a look at another moment write nothing`() throws {
        let office = try Self.office()
        #expect(Self.strains(in: try office.watch(rehearse: true)).count == 1)
        #expect(Self.strains(in: try office.watch(at: Instant(parsing: "2026-03-09T08:00Z"))).count == 1)
        #expect(try Self.told(office).isEmpty)
    }

    /// The cases are recorded in 26 transactions; a run writes those of the cases, those of the actors, and that it ended.
    @Test(arguments: [26, 27, 28])
    func `what a run that was cut short left of the loads is done by the next one`(transactions: Int) throws {
        let store = FailingStore(failsAfter: transactions)
        let office = try Self.office(on: store)
        #expect(throws: FailingStore.Failed.self) { try office.watch() }
        let recovered = try Office(on: store.kept, at: "2026-03-09T09:00Z")
        try recovered.watch()
        #expect(try recovered.store.entries(.stream(Self.alerts)).map(\.type) == ["AlertRaised"])
    }

    @Test func `a withdrawn responsibility is none`() throws {
        let office = try Self.office()
        let last = try #require(try office.entries.last)
        try office.record("EventVoided", #"{"target":"\#(last.id)","reason":"wrong_case"}"#, in: last.stream)
        #expect(Self.strains(in: try office.watch()).isEmpty)
    }

    @Test func `no case can be called as the stream of an actor's alerts`() throws {
        let office = try Office()
        #expect(throws: BadInput.self) {
            try office.record(
                "CaseOpened", #"{"caseRef":"actor/CM-1","track":"community_measure","tz":"Europe/Paris"}"#,
                in: .named(.case, "actor/CM-1"))
        }
    }
}

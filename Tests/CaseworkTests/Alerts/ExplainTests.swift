import Almanac
import Casework
import Events
import Ledger
import Projections
import Specifications
import Testing
import Watcher

/// Why an alert was raised, and why a rule is silent.
struct ExplainTests {
    private let office: Office

    init() throws {
        office = try WatchTests.office(
            at: "2026-03-11T08:00Z", on: MemoryStore(keeping: Casework.storedViews()))
        try office.watch()
    }

    private func alert() throws -> String {
        var query = AlertQuery()
        query.rule = "action-overdue"
        return try #require(try office.casework.alerts(query).alerts.items.first).row.alertId.rawValue
    }

    @Test func `an alert is explained as it was when it was raised`() throws {
        let alert = try alert()
        try office.moveClock(to: "2026-03-19T08:00Z")
        try office.record("ActionCompleted", #"{"actionId":"A1"}"#, occurredAt: "2026-03-10T12:00Z")
        try office.watch()
        let explanation = try office.casework.explain(alert: alert)
        #expect(explanation.moment.description == "2026-03-11T08:00:00Z")
        #expect(explanation.verdict == .found)
        #expect(explanation.evidence.map { $0.entry?.logged.type } == ["ActionAgreed"])
        #expect(explanation.findings.map(\.alert.severity) == [.warning])
        #expect(
            explanation.findings.first?.steps.map { "\($0.severity?.rawValue ?? "cleared") \($0.moment)" }
                == ["urgent 2026-03-17T23:00:00Z"])
        #expect(try office.casework.explain(alert: alert, at: Instant(parsing: "2026-03-19T08:00Z")).verdict == .silent)
    }

    @Test func `the stored parameters hold, not those of today`() throws {
        let alerts = StreamName.named(.alert, "K-001")
        try office.record(
            "AlertClosed", #"{"alertId":"\#(alert())","closure":"condition_cleared","by":"CM-21"}"#, in: alerts)
        try office.record(
            "AlertRaised",
            #"""
            {"alertId":"mine","ruleId":"action-overdue","severity":"urgent","discriminator":"A1",
             "params":{"urgentAfterDays":0},"caseRef":"K-001"}
            """#,
            in: alerts)
        let explanation = try office.casework.explain(alert: "mine")
        #expect(explanation.values.first { $0.name == "urgentAfterDays" }?.value == .number("0"))
        #expect(explanation.values.map(\.origin) == ["kept with the alert", "default"])
        #expect(explanation.findings.map(\.alert.severity) == [.urgent])
    }

    @Test func `a silent rule says what it asked and when it would speak`() throws {
        try office.record("ActionAgreed", #"{"actionId":"A2","dueBy":"2026-03-12"}"#)
        let explanation = try office.casework.explain(rule: "action-overdue", of: "K-001", about: "A2")
        #expect(explanation.verdict == .silent)
        #expect(explanation.firstFinding?.moment.description == "2026-03-12T23:00:00Z")
        let asked = explanation.questions.first { $0.instant.description == "2026-03-12T22:59:59.999Z" }
        #expect(asked?.kind == .passed && asked?.isSo == false)
        let text = explanation.text.map(\.text)
        #expect(text.contains("it is silent: the condition does not hold"))
        #expect(text.contains("  Thu 12 Mar 2026 23:59 passed: not yet"))
    }

    @Test func `a rule that will not speak says so, one that cannot tell what it misses`() throws {
        let other = try office.casework.explain(rule: "gate-pickup-missing", of: "K-001")
        #expect(other.verdict == .silent && other.firstFinding == nil)
        #expect(other.text.last?.text == "  it says nothing up to Fri 10 Mar 2028 09:00")
        try office.record("ActionAgreed", #"{"actionId":"A3"}"#)
        let unknown = try office.casework.explain(rule: "action-overdue", of: "K-001", about: "A3")
        #expect(unknown.verdict == .unknown && unknown.unknowns.map(\.missing) == ["when A3 is due"])
    }

    @Test func `a closed case is not asked about`() throws {
        try office.record("CaseClosed")
        #expect(try office.casework.explain(rule: "action-overdue", of: "K-001").verdict == .notAsked)
    }

    @Test func `what does not exist is refused`() throws {
        #expect(throws: BadInput.self) { try office.casework.explain(rule: "foretold", of: "K-001") }
        #expect(throws: CaseNotFound.self) { try office.casework.explain(rule: "action-overdue", of: "K-404") }
        #expect(throws: AlertNotFound.self) { try office.casework.explain(alert: "018f3c1e") }
    }

    @Test func `no free text of a person gets into an explanation`() throws {
        try office.record("ActionAgreed", #"{"actionId":"A9","dueBy":"2026-03-01","task":"SECRET words"}"#)
        let explanation = try office.casework.explain(rule: "action-overdue", of: "K-001")
        #expect(explanation.findings.count == 2)
        #expect(!(explanation.json.line + explanation.text.map(\.text).joined()).contains("SECRET"))
    }
}

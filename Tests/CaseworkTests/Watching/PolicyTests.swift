import Almanac
import Casework
import Events
import Ledger
import Projections
import Specifications
import Testing
import Watcher

/// Values that were set for rules, from the way in to the alert.
struct PolicyTests {
    static let policy = StreamName.named(.policy, "global")

    /// An office where a task fell due at the end of 10 March 2026 in Paris; it is urgent seven days later.
    private func office() throws -> Office {
        let office = try Office(at: "2026-03-12T08:00Z")
        try office.take([
            Line.opened, Line.of("ActionAgreed", #"{"actionId":"A1","dueBy":"2026-03-10"}"#),
        ])
        return office
    }

    private func severity(in office: Office) throws -> AlertSeverity? {
        try office.watch(rehearse: true).alerts.first { $0.rule == "action-overdue" }?.severity
    }

    @Test func `the watcher goes by a value as soon as it is recorded, and the alert keeps it`() throws {
        let office = try office()
        #expect(try severity(in: office) == .warning)
        try office.record(
            "RuleParameterSet", #"{"ruleId":"action-overdue","parameter":"urgentAfterDays","value":1}"#,
            in: Self.policy)
        let alert = try #require(try office.watch().news.map(\.alert).first { $0.rule == "action-overdue" })
        #expect(alert.severity == .urgent)
        #expect(alert.parameters["urgentAfterDays"] == .number("1"))
        #expect(try office.casework.readiness(of: "K-001", seenFrom: .today).json.line.contains("urgent"))
    }

    @Test func `a moment before the value was recorded is seen without it`() throws {
        let office = try office()
        try office.moveClock(to: "2026-03-13T08:00Z")
        try office.record(
            "RuleParameterSet",
            #"{"ruleId":"action-overdue","parameter":"urgentAfterDays","value":1,"validFrom":"2026-01-01"}"#,
            in: Self.policy)
        let before = try office.watch(at: Instant(parsing: "2026-03-13T07:59:59.999Z")).alerts.map(\.severity)
        #expect(before == [.warning])
        #expect(try office.watch(rehearse: true).alerts.map(\.severity) == [.urgent])
    }

    @Test(
        arguments: [
            (#"{"ruleId":"no-such-rule","parameter":"x","value":1}"#, "data.ruleId", "\"no-such-rule\""),
            (#"{"ruleId":"action-overdue","parameter":"x","value":1}"#, "data.parameter", "\"x\""),
            (
                #"{"ruleId":"action-overdue","parameter":"criticalDays","value":"soon"}"#, "data.value",
                "the text \"soon\""
            ),
            (
                #"{"ruleId":"action-overdue","parameter":"criticalDays","value":1,"scope":"case"}"#, "data.scopeRef",
                "nothing"
            ),
        ])
    func `a value that fits nothing is refused on every way in`(data: String, field: String, found: String) throws {
        let office = try office()
        let count = try office.entries.count
        let refused = #expect(throws: BadInput.self) {
            try office.record("RuleParameterSet", data, in: Self.policy)
        }
        #expect(refused?.field == field && refused?.found == found)
        let imported = #expect(throws: BadInput.self) {
            try office.take([Line.of("RuleParameterSet", data, in: "policy/global")])
        }
        #expect(imported?.field == field && imported?.line == 1)
        #expect(try office.entries.count == count)
    }

    @Test func `a value that fits nothing any more is passed over, and the watcher says so`() throws {
        let office = try office()
        let set = try office.record(
            "RuleParameterSet", #"{"ruleId":"action-overdue","parameter":"urgentAfterDays","value":1}"#,
            in: Self.policy)
        #expect(try office.watch(rehearse: true).remarks.isEmpty)
        try office.record(
            "EventCorrected", #"{"target":"\#(set.id)","fields":{"value":"soon"}}"#, in: Self.policy)
        let report = try office.watch(rehearse: true)
        #expect(report.remarks.map(\.entry) == [set.id])
        #expect(report.remarks.first?.description.contains("value: expected a whole number") == true)
        #expect(report.alerts.map(\.severity) == [.warning])
    }
}

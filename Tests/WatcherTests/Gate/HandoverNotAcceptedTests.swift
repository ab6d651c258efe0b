import Almanac
import Events
import Specifications
import Testing
import Watcher

/// (a) an offer that waits, and (c) an acceptance with items missing; (b) has a file of its own.
struct HandoverNotAcceptedTests {
    private let rule = HandoverNotAccepted.self
    private let offered = CaseStory.towardsGate.offered(at: "2026-02-01T09:00Z")

    @Test(
        arguments: [
            ("2026-02-06T09:00Z", [nil, .warning, .warning]),
            ("2026-03-03T09:00Z", [.warning, .urgent, .urgent]),
            (CaseStory.gate, [.urgent, .urgent, .urgent]),
        ] as [(String, Triplet)])
    func `an offer may wait five days, and presses in the last week and after the planned hour`(
        moment: String, severities: Triplet
    ) throws {
        #expect(try offered.triplet(of: rule, around: moment) == severities)
    }

    @Test func `a finding is about the hand-over and rests on the offer`() throws {
        let finding = try offered.finding(of: rule, at: "2026-02-10T09:00Z")
        #expect(finding.about == "HO-1")
        #expect(finding.evidence == [CaseStory.id(3)])
    }

    @Test func `an acceptance without missing items clears`() throws {
        let accepted = offered.accepted(at: "2026-02-10T09:00Z")
        #expect(try accepted.triplet(of: rule, around: "2026-02-10T09:00Z") == [.warning, nil, nil])
        #expect(try accepted.answer(of: rule, at: "2026-03-09T09:00Z") == .silent)
    }

    @Test(
        arguments: [
            ("2026-02-10T09:00Z", [.warning, .warning, .warning]),
            ("2026-03-03T09:00Z", [.warning, .urgent, .urgent]),
            (CaseStory.gate, [.urgent, .urgent, .urgent]),
        ] as [(String, Triplet)])
    func `an acceptance with items missing is told until they come`(moment: String, severities: Triplet) throws {
        let incomplete = offered.accepted(missing: "health_summary", at: "2026-02-10T09:00Z")
        #expect(try incomplete.triplet(of: rule, around: moment) == severities)
        let complete = incomplete.accepted(at: "2026-03-10T10:00Z")
        #expect(try complete.answer(of: rule, at: "2026-03-10T10:00Z") == .silent)
    }

    @Test func `an incomplete acceptance is what the finding rests on`() throws {
        let incomplete = offered.accepted(missing: "plan", at: "2026-02-10T09:00Z")
        let finding = try incomplete.finding(of: rule, at: "2026-02-20T09:00Z")
        #expect(finding.about == "HO-1")
        #expect(finding.evidence == [CaseStory.id(4)])
    }

    @Test func `a complete hand-over does not excuse another one`() throws {
        let two = offered.accepted(missing: "plan", at: "2026-02-10T09:00Z")
            .accepted("HO-2", at: "2026-02-11T09:00Z").offered("HO-3", at: "2026-02-01T10:00Z")
        let findings = try two.answer(of: rule, at: "2026-02-20T09:00Z").findings
        #expect(findings.map(\.about) == ["HO-1", "HO-3"])
    }

    @Test func `what was urgent before the gate stays urgent behind it`() throws {
        let out = offered.released(CaseStory.gate)
        #expect(try out.triplet(of: rule, around: CaseStory.gate) == [.urgent, .urgent, .urgent])
        let incomplete = offered.accepted(missing: "plan", at: "2026-02-10T09:00Z").released(CaseStory.gate)
        #expect(try incomplete.triplet(of: rule, around: CaseStory.gate) == [.urgent, .urgent, .urgent])
    }

    @Test(
        arguments: [
            // Five days complete at the gate, and the first millisecond after; then a release far from its planned day.
            ("2026-03-05T09:00Z", CaseStory.gate, AlertSeverity.urgent),
            ("2026-03-05T09:00:00.001Z", CaseStory.gate, .warning),
            ("2026-02-01T09:00Z", "2026-03-02T09:00Z", .warning),
            ("2026-02-01T09:00Z", "2026-03-03T09:00Z", .urgent),
        ])
    func `what was not urgent at the gate is a warning behind it`(
        offered: String, released: String, severity: AlertSeverity
    ) throws {
        let out = CaseStory.towardsGate.offered(at: offered).released(released)
        #expect(try out.severity(of: rule, at: "2026-03-12T09:00Z") == severity)
    }

    @Test func `what began behind the gate is a warning`() throws {
        let late = CaseStory.outside.offered(at: "2026-03-12T09:00Z").accepted(missing: "plan", at: "2026-03-13T09:00Z")
        #expect(try late.severity(of: rule, at: "2026-03-20T09:00Z") == .warning)
    }

    @Test func `an offer waits also while no date is known`() throws {
        let undated = CaseStory.withoutDate.offered(at: "2026-02-01T09:00Z")
        #expect(try undated.severity(of: rule, at: "2026-02-06T09:00Z") == .warning)
    }

    @Test func `the first offer of a hand-over begins the wait`() throws {
        let again = offered.offered(at: "2026-02-05T09:00Z")
        #expect(try again.triplet(of: rule, around: "2026-02-06T09:00Z") == [nil, .warning, .warning])
    }

    @Test func `an offer from before a recall is history`() throws {
        let recalled = CaseStory.recalled { $0.offered(at: "2025-11-01T09:00Z") }
        #expect(try recalled.answer(of: rule, at: "2026-02-10T09:00Z") == .silent)
    }
}

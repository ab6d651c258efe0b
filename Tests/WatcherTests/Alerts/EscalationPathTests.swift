import Almanac
import Events
import Testing
import Watcher

/// To whom an alert goes when nobody answers it.
struct EscalationPathTests {
    static let raised = Instant(milliseconds: 1_772_323_200_000)

    private func escalation(
        _ severity: AlertSeverity, _ mustAct: String?, after wait: Span, path: EscalationPath = .standard
    ) -> Escalation {
        path.escalation(
            of: severity, addressedTo: mustAct, waitingSince: Self.raised, at: Clock(at: Self.raised + wait))
    }

    @Test(
        arguments: [
            (.urgent, .hours(24), 0, 1), (.urgent, .hours(72), 1, 2), (.critical, .hours(2), 0, 1),
            (.critical, .hours(8), 1, 2),
        ] as [(AlertSeverity, Span, Int, Int)])
    func `the level rises at the limit`(severity: AlertSeverity, limit: Span, before: Int, from: Int) {
        let levels = [-1, 0, 1].map { (offset: Int64) in
            escalation(severity, "owner", after: limit + .milliseconds(offset)).level
        }
        #expect(levels == [before, from, from])
    }

    @Test(arguments: [AlertSeverity.info, .warning])
    func `what is not pressing goes nowhere`(severity: AlertSeverity) {
        let escalation = escalation(severity, "owner", after: .days(400))
        #expect((escalation.level, escalation.with, escalation.next) == (0, "owner", nil))
    }

    @Test(
        arguments: [
            ("owner", ["owner", "case manager", "lead agency"]),
            ("case manager", ["case manager", "lead agency", "steering group"]),
            ("case_manager", ["case_manager", "lead agency", "steering group"]),
            ("case manager, lead agency", ["case manager, lead agency", "steering group", "steering group"]),
            ("steering group", ["steering group", "steering group", "steering group"]),
            ("mentor", ["mentor", "case manager", "lead agency"]),
            (nil, ["case manager", "lead agency", "steering group"]),
        ] as [(String?, [String])])
    func `it begins with whoever must act and goes up one rung each time`(mustAct: String?, with: [String]) {
        #expect([.zero, .hours(2), .hours(8)].map { escalation(.critical, mustAct, after: $0).with } == with)
    }

    @Test func `it says when it goes further, and that it does not`() {
        #expect(escalation(.urgent, "owner", after: .zero).next == Self.raised + .hours(24))
        #expect(escalation(.urgent, "owner", after: .hours(24)).next == Self.raised + .hours(72))
        #expect(escalation(.urgent, "owner", after: .hours(72)).next == nil)
        #expect(escalation(.urgent, "case manager, lead agency", after: .hours(24)).next == nil)
    }

    @Test func `an answered alert stays where it is`() {
        let answered = EscalationPath.standard.escalation(
            of: .critical, addressedTo: "owner", waitingSince: nil, at: Clock(at: Self.raised + .days(9)))
        #expect((answered.level, answered.with, answered.next) == (0, "owner", nil))
    }

    @Test func `a path is data`() {
        let path = EscalationPath(rungs: ["owner", "board"], limits: [.warning: [.hours(1)]])
        #expect(escalation(.warning, "owner", after: .hours(1), path: path).with == "board")
        #expect(escalation(.critical, "owner", after: .days(9), path: path).with == "owner")
    }
}

import Almanac
import Events
import Specifications
import Testing
import Watcher

struct PolicyTests {
    private let limit = Parameter("some-rule", "limit", 7)

    private func policy(_ rule: String, _ name: String, _ value: JSON) -> Policy {
        var policy = Policy()
        policy.set(name, of: rule, to: value)
        return policy
    }

    @Test(
        arguments: [
            ("some-rule", "limit", .number("3"), 3), ("some-rule", "limit", .number("0"), 0),
            // Of another rule, of another name.
            ("other-rule", "limit", .number("3"), 7), ("some-rule", "Limit", .number("3"), 7),
            // Values that are no whole number.
            ("some-rule", "limit", .string("3"), 7), ("some-rule", "limit", .number("2.5"), 7),
            ("some-rule", "limit", .null, 7), ("some-rule", "limit", .boolean(true), 7),
        ] as [(String, String, JSON, Int)])
    func `a value that fits is in force, and else the default`(rule: String, name: String, set: JSON, value: Int) {
        let policy = policy(rule, name, set)
        #expect(policy[limit] == value)
        #expect(policy.json(of: limit) == .number(String(value)))
    }

    @Test func `the last value set holds`() {
        var policy = policy("some-rule", "limit", .number("3"))
        policy.set("limit", of: "some-rule", to: .number("4"))
        #expect(policy[limit] == 4)
    }

    @Test func `without a setting the default is in force`() {
        #expect(Policy()[limit] == 7)
        #expect(Policy().json(of: limit) == .number("7"))
    }

    @Test(
        arguments: [(.number("0"), .urgent, "0"), (.string("soon"), .warning, "7")]
            as [(JSON, AlertSeverity, String)])
    func `an alert tells the values it went by`(value: JSON, severity: AlertSeverity, told: String) throws {
        let story = CaseStory().agreed("2026-03-20T08:00Z")
        let alerts = try story.evaluation(
            of: [ActionOverdue.self], at: "2026-03-21T08:00Z",
            policy: policy("action-overdue", "urgentAfterDays", value)
        ).alerts
        #expect(alerts.map(\.severity) == [severity])
        #expect(alerts.first?.parameters["urgentAfterDays"] == .number(told))
    }
}

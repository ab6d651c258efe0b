import Events
import Specifications
import Testing
import Watcher

/// Where a value comes from, and what becomes of one that fits nothing.
struct PolicyOriginTests {
    static let now = "2026-03-01T08:00Z"

    private func origin(in story: CaseStory, _ name: String = "warnHours") throws -> PolicyOrigin {
        try story.policy(at: Self.now).origin(of: #require(parameter("release-coverage-gap", name)))
    }

    @Test func `a value knows whether it is the default, of the profile's data, or set, and by which entry`() throws {
        let plain = CaseStory.opened()
        let profile = CaseStory.opened(profile: "exit_24_7")
        #expect(try origin(in: plain) == .standard)
        #expect(try origin(in: profile) == .profile("exit_24_7"))
        #expect(try origin(in: profile, "leadDays") == .standard)
        let id = CaseStory.id(77)
        let set = profile.setting("release-coverage-gap", "warnHours", to: "2", for: "profile exit_24_7", id: id)
        guard case .setting(let setting) = try origin(in: set) else {
            Issue.record("a value that was set")
            return
        }
        #expect(setting.entry == id)
        #expect(setting.scope == .profile("exit_24_7"))
        #expect(try origin(in: set).json["scopeRef"] == .string("exit_24_7"))
        #expect(try origin(in: set).inWords == "set for profile exit_24_7")
    }

    @Test(
        arguments: [
            (nil, "0"), ("global", "0"), ("jurisdiction NL", "0"), ("profile exit_24_7", "3"), ("case K-1", "3"),
        ] as [(String?, String)])
    func `the data of a profile go before all that is wider, and behind what was set for it`(
        scope: String?, expected: String
    ) throws {
        let story = CaseStory.opened(profile: "exit_24_7")
            .setting("release-coverage-gap", "warnHours", to: "3", for: scope)
        let hours = try #require(parameter("release-coverage-gap", "warnHours"))
        #expect(try story.policy(at: Self.now).json(of: hours) == .number(expected))
    }

    @Test(
        arguments: [
            ("no-such-rule", "leadDays", "3", "global", "ruleId"),
            ("release-coverage-gap", "LeadDays", "3", "global", "parameter"),
            ("release-coverage-gap", "leadDays", #""soon""#, "global", "value"),
            ("release-coverage-gap", "leadDays", "2.5", "global", "value"),
            ("release-coverage-gap", "leadDays", "-1", "global", "value"),
            ("release-coverage-gap", "leadDays", "36526", "global", "value"),
            ("release-coverage-gap", "leadDays", "9223372036854775807", "global", "value"),
            ("release-coverage-gap", "enabled", "1", "global", "value"),
            ("release-before-closed-days", "cutOff", #""25:00""#, "global", "value"),
            ("contact-lapsed", "phases", "[[14,-3]]", "global", "value"),
            ("release-coverage-gap", "leadDays", "3", "planet", "scope"),
            ("release-coverage-gap", "leadDays", "3", "case", "scopeRef"),
            ("release-coverage-gap", "leadDays", "3", "global K-1", "scopeRef"),
        ])
    func `a value that fits nothing is passed over, and never silently`(
        rule: String, name: String, value: String, scope: String, path: String
    ) throws {
        let id = CaseStory.id(77)
        let story = CaseStory.opened()
            .setting("release-coverage-gap", "leadDays", to: "11")
            .setting(rule, name, to: value, for: scope, recorded: "2025-11-01T08:00Z", id: id)
        let remarks = try story.policies(at: Self.now).remarks
        #expect(remarks.map(\.entry) == [id])
        #expect(remarks.map(\.problem.path) == [path])
        let lead = try #require(parameter("release-coverage-gap", "leadDays"))
        #expect(try story.policy(at: Self.now).json(of: lead) == .number("11"))
    }

    @Test(arguments: [("0", true), ("36525", true), ("[[14,3]]", false)])
    func `the bounds of a number belong to it`(value: String, fits: Bool) throws {
        let story = CaseStory.opened().setting("release-coverage-gap", "leadDays", to: value)
        #expect(try story.policies(at: Self.now).remarks.isEmpty == fits)
    }

    @Test func `the gravest values break no rule`() throws {
        // A hundred years of hours and days must leave every moment inside the calendar.
        for greatest in ["0", "36525"] {
            var story = CaseStory.opened().releaseSet("2026-03-27T15:30+01:00").role("mentor", "A").contact("A")
                .officeHours("A").agreed("2026-02-01")
            for rule in RuleCatalogue.all {
                for parameter in rule.parameters where parameter.kind == .integer {
                    story = story.setting(rule.id, parameter.name, to: greatest)
                }
            }
            _ = try story.evaluationUnderPolicy(at: Self.now)
            _ = try story.released("2026-03-27T15:30+01:00").evaluationUnderPolicy(at: "2026-03-28T08:00Z")
        }
    }
}

import Almanac
import Events
import Specifications
import Testing
import Watcher

/// Which of the values that were set is in force in a case.
struct PolicyBookTests {
    static let now = "2026-03-01T08:00Z"

    private func value(in story: CaseStory, at moment: String = now) throws -> JSON {
        try story.policy(at: moment).json(of: #require(parameter("action-overdue", "urgentAfterDays")))
    }

    @Test(
        arguments: [
            // Widest first, widest last: the order of recording is no matter between scopes.
            (["global", "jurisdiction NL", "profile P", "case K-1"], "4"),
            (["case K-1", "profile P", "jurisdiction NL", "global"], "1"),
            (["global", "jurisdiction NL", "profile P"], "3"), (["jurisdiction NL", "global"], "1"), (["global"], "1"),
            // Scopes that the case is not in.
            (["case K-2", "profile Q", "jurisdiction FR"], "7"), ([], "7"),
            // Within one scope the newest.
            (["case K-1", "case K-1"], "2"),
        ] as [([String], String)])
    func `the narrower scope goes before the wider, and the newest before the older`(
        scopes: [String], expected: String
    ) throws {
        let story = scopes.enumerated().reduce(CaseStory.opened(profile: "P")) { story, told in
            story.setting(to: "\(told.offset + 1)", for: told.element, recorded: "2025-10-0\(told.offset + 1)T08:00Z")
        }
        #expect(try value(in: story) == .number(expected))
    }

    @Test func `without a scope a value holds everywhere`() throws {
        #expect(try value(in: CaseStory.opened().setting(to: "2")) == .number("2"))
    }

    @Test(
        arguments: [
            ("2026-03-01T00:00:00Z", ["2026-02-28T23:59:59.999Z", "2026-03-01T00:00:00Z", "2026-03-01T00:00:00.001Z"]),
            // A day begins in the zone of the case.
            ("2026-03-01", ["2026-02-28T22:59:59.999Z", "2026-02-28T23:00:00Z", "2026-02-28T23:00:00.001Z"]),
        ])
    func `a value holds from its first moment on, and the clock knows of it before`(
        validFrom: String, moments: [String]
    ) throws {
        let story = CaseStory.opened().setting(to: "2").setting(
            to: "5", from: validFrom, recorded: "2025-11-01T08:00Z")
        #expect(try moments.map { try value(in: story, at: $0) } == [.number("2"), .number("5"), .number("5")])
        let clock = Clock(at: try Instant(parsing: moments[0]))
        _ = try story.policy(at: moments[0], asking: clock)
        #expect(try clock.nextChange == Instant(parsing: moments[1]))
    }

    @Test func `a value that is not recorded yet is not in force`() throws {
        let story = CaseStory.opened().setting(to: "2", from: "2025-01-01", recorded: "2026-02-01T08:00Z")
        #expect(try value(in: story, at: "2026-02-01T07:59:59.999Z") == .number("7"))
        #expect(try value(in: story, at: "2026-02-01T08:00Z") == .number("2"))
    }

    @Test func `an evaluation changes when a value begins to hold, and says so before`() throws {
        let story = CaseStory.opened().agreed("2026-02-27T08:00Z")
            .setting(to: "1", from: "2026-03-01T00:00:00Z")
        let before = try story.evaluationUnderPolicy(at: "2026-02-28T23:59Z")
        #expect(before.alerts.first { $0.rule == "action-overdue" }?.severity == .warning)
        #expect(try before.nextChange == Instant(parsing: "2026-03-01T00:00Z"))
        let after = try story.evaluationUnderPolicy(at: "2026-03-01T00:00Z")
        #expect(after.alerts.first { $0.rule == "action-overdue" }?.severity == .urgent)
    }

    @Test(
        arguments: [
            ("global", "2026-03-01T08:00Z", false), ("jurisdiction NL", "2026-03-01T08:00Z", false),
            ("jurisdiction FR", "2026-03-01T08:00Z", true), ("case K-1", "2025-09-30T08:00Z", true),
        ])
    func `a rule that is off for a scope is not asked there`(scope: String, moment: String, isAsked: Bool) throws {
        let story = CaseStory.opened().agreed("2025-09-02T08:00Z", at: "2025-09-01T09:00Z")
            .setting("action-overdue", "enabled", to: "false", for: scope)
        let asked = try story.evaluationUnderPolicy(at: moment).alerts.contains { $0.rule == "action-overdue" }
        #expect(asked == isAsked)
    }

    @Test func `a rule that is off everywhere can be on for a case`() throws {
        let story = CaseStory.opened().agreed("2025-09-02T08:00Z", at: "2025-09-01T09:00Z")
            .setting("action-overdue", "enabled", to: "false")
            .setting("action-overdue", "enabled", to: "true", for: "case K-1")
        #expect(try story.evaluationUnderPolicy(at: Self.now).alerts.contains { $0.rule == "action-overdue" })
    }

    @Test func `what is supposed goes before what was recorded for the same scope, not before a narrower one`() throws {
        let story = CaseStory.opened().setting(to: "2").setting(to: "3", for: "case K-1")
        let supposed = try ["global", "case"].map { scope in
            let reference = scope == "global" ? "" : #","scopeRef":"K-1""#
            let data =
                #"{"ruleId":"action-overdue","parameter":"urgentAfterDays","value":9,"scope":"\#(scope)"\#(reference)}"#
            return try PolicySetting(supposing: RuleParameterSet.read(JSONParser.parse(data)))
        }
        let limit = try #require(parameter("action-overdue", "urgentAfterDays"))
        let values = try supposed.map { setting in
            try story.policies(at: Self.now).supposing([setting])
                .policy(for: story.file(), asking: Clock(at: Instant(parsing: Self.now))).json(of: limit)
        }
        #expect(values == [.number("3"), .number("9")])
    }
}

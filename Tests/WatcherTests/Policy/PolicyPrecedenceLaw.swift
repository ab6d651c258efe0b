import Almanac
import Events
import Specifications
import Testing
import Watcher

/// Among values set at random, the one in force is the one that a plain reading of the rule names.
struct PolicyPrecedenceLaw {
    static let seed = SeededGenerator.printedSeed(for: "PolicyPrecedenceLaw")
    static let stories = 200

    private struct Told {
        let scope: String
        let value: Int
        let day: Int
        /// Hours after the first moment of March.
        let validFrom: Int
    }

    /// The scopes, the narrowest first; between the two last ones of the case's own stand the data of its profile.
    private static let own = ["case K-1", "profile exit_24_7", "jurisdiction NL", "global"]
    private static let scopes = own + ["case K-2", "profile pairs_3", "jurisdiction FR"]

    @Test func `the value in force is the newest of the narrowest scope that holds`() throws {
        var random = SeededGenerator(seed: Self.seed)
        let parameters = try ["warnHours", "leadDays"].map { try #require(parameter("release-coverage-gap", $0)) }
        var origins: Set<String> = []
        for number in 0..<Self.stories {
            let parameter = parameters[number % 2]
            let told = (0..<Int.random(in: 0...8, using: &random)).map { place in
                Told(
                    scope: Self.scopes[Int.random(in: 0..<Self.scopes.count, using: &random)],
                    value: Int.random(in: 1...99, using: &random), day: place + 1,
                    validFrom: Int.random(in: 0...4, using: &random))
            }
            let story = told.reduce(CaseStory.opened(profile: "exit_24_7")) { story, one in
                story.setting(
                    "release-coverage-gap", parameter.name, to: "\(one.value)", for: one.scope,
                    from: "2026-03-01T0\(one.validFrom):00Z", recorded: "2025-10-0\(one.day)T08:00Z")
            }
            let hour = Int.random(in: 0...4, using: &random)
            let policy = try story.policy(at: "2026-03-01T0\(hour):00Z")
            let expected = Self.expected(told, of: parameter, at: hour)
            let comment: Comment = "THROUGHCARE_SEED=\(Self.seed), story \(number)"
            #expect(policy.json(of: parameter) == .number(String(expected.value)), comment)
            #expect(policy.origin(of: parameter).inWords == expected.origin, comment)
            origins.insert(expected.origin)
        }
        #expect(origins.count == Self.own.count + 2, "stories that never differ prove nothing")
    }

    private static func expected(
        _ told: [Told], of parameter: any RuleParameter, at hour: Int
    ) -> (value: Int, origin: String) {
        for scope in own {
            // The profile exit_24_7 says of warnHours that it is 0, and nothing of leadDays.
            if scope == "jurisdiction NL", parameter.name == "warnHours" {
                return (0, "data of the profile exit_24_7")
            }
            if let newest = told.last(where: { $0.scope == scope && $0.validFrom <= hour }) {
                return (newest.value, "set for \(scope == "global" ? "all cases" : scope)")
            }
        }
        return (30, "default")
    }
}

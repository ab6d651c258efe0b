import Almanac
import Events
import Projections
import Specifications
import Watcher

/// Values set for rules, in stories.
extension CaseStory {
    /// A case that was opened in a jurisdiction, with a profile.
    static func opened(
        in jurisdiction: String = "NL", profile: String? = nil, more: String = "", zone: String = "Europe/Paris"
    ) -> CaseStory {
        let named = profile.map { #","profile":"\#($0)""# } ?? ""
        return CaseStory(untold: "K-1", zone: zone).telling(
            "2025-09-01T08:00Z", "CaseOpened",
            #"{"caseRef":"K-1","track":"custodial_release","tz":"\#(zone)","jurisdiction":"\#(jurisdiction)"\#(named)"#
                + (more.isEmpty ? "}" : ",\(more)}"))
    }

    /// A value is set for a scope, such as `profile exit_24_7`.
    func setting(
        _ rule: String = "action-overdue", _ parameter: String = "urgentAfterDays", to value: String,
        for scope: String? = nil, from validFrom: String? = nil, recorded: String = "2025-10-01T08:00Z",
        id: EntryID? = nil
    ) -> CaseStory {
        let words = scope?.split(separator: " ").map(String.init) ?? []
        let parts = [
            #""ruleId":"\#(rule)","parameter":"\#(parameter)","value":\#(value)"#,
            words.first.map { #""scope":"\#($0)""# },
            words.count > 1 ? #""scopeRef":"\#(words[1])""# : nil, validFrom.map { #""validFrom":"\#($0)""# },
        ]
        return telling(
            recorded, "RuleParameterSet", "{\(parts.compactMap(\.self).joined(separator: ","))}", in: "policy/any",
            id: id)
    }

    /// The values that were set, as known at a moment.
    func policies(at moment: String) throws -> PolicyBook {
        let vantage = Vantage.watching(at: try Instant(parsing: moment))
        return PolicyBook(try History(try entries().filter { $0.stream.kind == .policy }, seenFrom: vantage))
    }

    /// The values in force in the case at a moment, as known then.
    func policy(at moment: String, asking clock: Clock? = nil) throws -> Policy {
        let now = try Instant(parsing: moment)
        return try policies(at: moment).policy(
            for: try file(from: .watching(at: now)), asking: clock ?? Clock(at: now))
    }

    /// What all rules say at a moment under the values that were set, as known then.
    func evaluationUnderPolicy(at moment: String) throws -> Evaluation {
        let now = try Instant(parsing: moment)
        let vantage = Vantage.watching(at: now)
        return Evaluation(
            of: try file(from: vantage), at: now, directory: try directory(from: vantage),
            policies: try policies(at: moment))
    }
}

/// A parameter of the catalogue by its name.
func parameter(_ rule: String, _ name: String) -> (any RuleParameter)? {
    RuleCatalogue[rule]?.settable.first { $0.name == name }
}

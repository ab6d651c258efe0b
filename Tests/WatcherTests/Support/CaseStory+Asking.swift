import Almanac
import Events
import Projections
import Specifications
import Testing
import Watcher

/// A moment, moved by so many milliseconds, in the form that stories take.
func moved(_ moment: String, by milliseconds: Int64) throws -> String {
    (try Instant(parsing: moment) + .milliseconds(milliseconds)).description
}

func moved(_ moment: String, by span: Span) throws -> String { try moved(moment, by: span.milliseconds) }

/// What a rule says over a boundary: its severities the last millisecond before, at the instant, the first after.
typealias Triplet = [AlertSeverity?]

extension CaseStory {
    /// The severity of the only finding of a rule; `nil` if it finds nothing.
    func severity(
        of rule: any Rule.Type, at moment: String, policy: Policy = Policy(),
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> AlertSeverity? {
        let findings = try answer(of: rule, at: moment, policy: policy).findings
        #expect(findings.count < 2, "one finding at most", sourceLocation: sourceLocation)
        return findings.first?.severity
    }

    /// The severities of a rule around an instant.
    func triplet(
        of rule: any Rule.Type, around instant: String, policy: Policy = Policy(),
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> Triplet {
        try [-1, 0, 1].map { (offset: Int64) in
            try severity(
                of: rule, at: moved(instant, by: offset), policy: policy, sourceLocation: sourceLocation)
        }
    }

    /// The only finding of a rule.
    func finding(
        of rule: any Rule.Type, at moment: String, policy: Policy = Policy(),
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> Finding {
        let findings = try answer(of: rule, at: moment, policy: policy).findings
        #expect(findings.count == 1, sourceLocation: sourceLocation)
        return try #require(findings.first, sourceLocation: sourceLocation)
    }

    /// The alerts of some rules together.
    func evaluation(of rules: [any Rule.Type], at moment: String, policy: Policy = Policy()) throws -> Evaluation {
        let now = try Instant(parsing: moment)
        let vantage = Vantage.watching(at: now)
        return Evaluation(
            of: try file(from: vantage), at: now, directory: try directory(from: vantage), policy: policy, rules: rules)
    }
}

/// A policy with one value set.
func policy(_ rule: any DescribedRule.Type, _ parameter: String, _ value: JSON) -> Policy {
    var policy = Policy()
    policy.set(parameter, of: rule.id, to: value)
    return policy
}

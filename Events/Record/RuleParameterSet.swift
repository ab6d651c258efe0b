public import Almanac

/// A threshold, lead time, profile, indicator or switch of a watcher rule was set for a scope.
public struct RuleParameterSet: Event {
    public static let name = "RuleParameterSet"
    public static let meaning = "A parameter of a watcher rule was set for a scope."
    public static let streams: Set<StreamKind> = [.policy]

    /// For what a parameter holds, from the widest to the narrowest.
    public enum Scope: String, Vocabulary { case global, jurisdiction, profile, `case` }

    public let ruleId: String
    public let parameter: String
    public let value: JSON
    public let scope: Term<Scope>?
    public let scopeRef: String?
    public let validFrom: Moment?
    public let reason: String?
    public let approvedBy: ActorRef?

    public static let shape = Shape(
        Self.init(ruleId:parameter:value:scope:scopeRef:validFrom:reason:approvedBy:),
        Field("ruleId", \.ruleId, "The rule."),
        Field("parameter", \.parameter, "The parameter's name."),
        Field("value", \.value, "The new value, of the parameter's own type and unit."),
        Field("scope", \.scope, "For what it holds; absent means everywhere; the narrower scope wins."),
        Field("scopeRef", \.scopeRef, "Which jurisdiction, profile or case; absent for the global scope."),
        Field("validFrom", \.validFrom, "From when it holds, inclusive; absent means when it occurred."),
        Field("reason", \.reason, "Why it was set."),
        Field("approvedBy", \.approvedBy, "Who approved it."))

    public var headline: String {
        let place = [scope?.inWords, scopeRef].compactMap(\.self).joined(separator: " ")
        return "Rule \(ruleId): \(parameter) set to \(value.line)".listing(place.isEmpty ? nil : place)
    }

    public var supersedes: String? {
        let place = [scope?.inWords ?? Scope.global.inWords, scopeRef].compactMap(\.self).joined(separator: " ")
        return "\(parameter) of \(ruleId), \(place)"
    }
}

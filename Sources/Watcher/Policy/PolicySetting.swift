public import Almanac
public import Events
internal import Projections

/// A value that was set for a scope, and fits its parameter.
public struct PolicySetting: Hashable, Sendable {
    public let rule: String
    public let parameter: String
    public let value: JSON
    public let scope: PolicyScope
    /// From when it holds, inclusive; `nil` if it is supposed to hold at all times.
    public let validFrom: Moment?
    /// Why it was set; `nil` if nobody said.
    public let reason: String?
    /// Who approved it; `nil` if nobody said.
    public let approvedBy: ActorRef?
    /// The entry that set it; `nil` if it is only supposed.
    public let entry: EntryID?

    /// Supposes a value: it holds whatever the moment.
    /// - Throws: ``FieldProblem`` for an unknown rule or parameter, and for a value or scope that does not fit.
    public init(supposing event: RuleParameterSet) throws(FieldProblem) {
        self = try PolicySetting(event, validFrom: nil, entry: nil)
    }

    /// Reads a value that was recorded.
    /// - Throws: ``FieldProblem`` for an unknown rule or parameter, and for a value or scope that does not fit.
    init(_ event: RuleParameterSet, recordedIn entry: Entry) throws(FieldProblem) {
        self = try PolicySetting(
            event, validFrom: event.validFrom ?? .instant(entry.occurred.instant), entry: entry.id)
    }

    private init(_ event: RuleParameterSet, validFrom: Moment?, entry: EntryID?) throws(FieldProblem) {
        try Self.check(event)
        rule = event.ruleId
        parameter = event.parameter
        value = event.value
        scope = try PolicyScope(of: event)
        self.validFrom = validFrom
        reason = event.reason
        approvedBy = event.approvedBy
        self.entry = entry
    }

    private static func check(_ event: RuleParameterSet) throws(FieldProblem) {
        guard let rule = RuleCatalogue[event.ruleId] else {
            throw FieldProblem(
                path: "ruleId", expected: "a rule of the watcher", found: "\"\(event.ruleId.prefix(60))\"")
        }
        guard let parameter = rule.settable.first(where: { $0.name == event.parameter }) else {
            throw FieldProblem(
                path: "parameter",
                expected: "a parameter of \(rule.id): \(rule.settable.map(\.name).joined(separator: ", "))",
                found: "\"\(event.parameter.prefix(60))\"")
        }
        guard parameter.accepts(event.value) else {
            throw FieldProblem(path: "value", expected: parameter.expectation, found: event.value.kindInWords)
        }
    }

    /// The setting as one object.
    public var json: JSON {
        .record([
            "kind": .string(entry == nil ? "supposed" : "set"), "rule": rule.json, "parameter": parameter.json,
            "value": value, "scope": scope.word.json, "scopeRef": scope.reference?.json,
            "validFrom": validFrom?.json, "entry": entry?.json, "reason": reason?.json,
            "approvedBy": approvedBy?.json,
        ])
    }
}

internal import Events
internal import Watcher

/// Whether a value that somebody sets for a rule fits one of this version.
enum PolicyCheck {
    /// - Throws: ``BadInput`` for an unknown rule or parameter, and for a value or scope that does not fit.
    static func check(_ event: any Event) throws(BadInput) {
        if let event = event as? RuleParameterSet { _ = try setting { () throws(FieldProblem) in event } }
    }

    /// Reads a value that somebody supposes, as it would be recorded.
    /// - Throws: ``BadInput`` as above.
    static func setting(_ data: JSON) throws(BadInput) -> PolicySetting {
        try setting { () throws(FieldProblem) in try RuleParameterSet.read(TextBoundary.admit(data)) }
    }

    private static func setting(
        _ event: () throws(FieldProblem) -> RuleParameterSet
    ) throws(BadInput) -> PolicySetting {
        do throws(FieldProblem) {
            return try PolicySetting(supposing: event())
        } catch {
            throw BadInput(
                field: "data.\(error.path)", expected: error.expected, found: error.found,
                advice: "`throughcare rules` lists the rules, `throughcare rules RULE` their parameters")
        }
    }
}

public import Events

/// The values that rules go by: what was set, else the defaults; and where each of them comes from.
public struct Policy: Hashable, Sendable {
    private struct Key: Hashable {
        let rule: String
        let parameter: String
    }

    private struct Setting: Hashable {
        let value: JSON
        let origin: PolicyOrigin
    }

    private var settings: [Key: Setting] = [:]

    /// The defaults.
    public init() {}

    /// Sets a value; one that does not fit its parameter is passed over, and the default holds.
    public mutating func set(
        _ parameter: String, of rule: String, to value: JSON, from origin: PolicyOrigin = .given
    ) {
        settings[Key(rule: rule, parameter: parameter)] = Setting(value: value, origin: origin)
    }

    /// The value in force.
    public subscript<Value: FieldValue>(parameter: Parameter<Value>) -> Value {
        guard let set = fitting(parameter) else { return parameter.defaultValue }
        return (try? Value(json: set.value)) ?? parameter.defaultValue
    }

    /// The value in force of a parameter whose type is not known here.
    public func json(of parameter: any RuleParameter) -> JSON { fitting(parameter)?.value ?? parameter.defaultJSON }

    /// Where the value in force comes from.
    public func origin(of parameter: any RuleParameter) -> PolicyOrigin { fitting(parameter)?.origin ?? .standard }

    /// Whether a rule is asked at all.
    public func isEnabled(_ rule: any DescribedRule.Type) -> Bool { self[rule.enabled] }

    private func fitting(_ parameter: any RuleParameter) -> Setting? {
        guard let set = settings[Key(rule: parameter.rule, parameter: parameter.name)], parameter.accepts(set.value)
        else { return nil }
        return set
    }
}

public import Events

/// The values that rules go by: what was set, else the defaults.
public struct Policy: Hashable, Sendable {
    private struct Key: Hashable {
        let rule: String
        let parameter: String
    }

    private var settings: [Key: JSON] = [:]

    /// The defaults.
    public init() {}

    /// Sets a value; one that does not fit its parameter is passed over, and the default holds.
    public mutating func set(_ parameter: String, of rule: String, to value: JSON) {
        settings[Key(rule: rule, parameter: parameter)] = value
    }

    /// The value in force.
    public subscript<Value: FieldValue>(parameter: Parameter<Value>) -> Value {
        guard let set = settings[Key(rule: parameter.rule, parameter: parameter.name)] else {
            return parameter.defaultValue
        }
        return (try? Value(json: set)) ?? parameter.defaultValue
    }

    /// The value in force of a parameter whose type is not known here.
    public func json(of parameter: any RuleParameter) -> JSON {
        guard let set = settings[Key(rule: parameter.rule, parameter: parameter.name)], parameter.accepts(set) else {
            return parameter.defaultJSON
        }
        return set
    }
}

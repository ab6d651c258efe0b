public import Events

/// A value of a rule that can be set, whatever its type.
public protocol RuleParameter: Sendable {
    /// The rule it belongs to.
    var rule: String { get }
    /// The name by which it is set.
    var name: String { get }
    /// The default as JSON.
    var defaultJSON: JSON { get }
    /// What a value must be.
    var kind: FieldKind { get }
    /// Whether a value can be set.
    func accepts(_ value: JSON) -> Bool
}

/// A value of a rule that can be set, with its default.
public struct Parameter<Value: FieldValue>: RuleParameter {
    public let rule: String
    public let name: String
    public let defaultValue: Value

    /// Declares a parameter of a rule.
    public init(_ rule: String, _ name: String, _ defaultValue: Value) {
        self.rule = rule
        self.name = name
        self.defaultValue = defaultValue
    }

    public var defaultJSON: JSON { defaultValue.json }
    public var kind: FieldKind { Value.kind }
    public func accepts(_ value: JSON) -> Bool { (try? Value(json: value)) != nil }
}

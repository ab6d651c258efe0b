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
    public func accepts(_ value: JSON) -> Bool { value.isWithinBounds && (try? Value(json: value)) != nil }
}

extension RuleParameter {
    /// What a value must be, in words.
    public var expectation: String {
        switch kind {
        case .integer: "a whole number from 0 to \(JSON.greatestParameter)"
        default: kind.inWords
        }
    }
}

extension JSON {
    /// A hundred years in days: no count of days, hours or minutes that a rule goes by is longer.
    fileprivate static let greatestParameter = 36_525

    /// No number in it is negative, or so great that a moment would leave the calendar.
    fileprivate var isWithinBounds: Bool {
        switch self {
        case .number(let text): Double(text).map { (0...Double(Self.greatestParameter)).contains($0) } ?? false
        case .array(let elements): elements.allSatisfy(\.isWithinBounds)
        case .object(let members): members.allSatisfy(\.value.isWithinBounds)
        case .null, .boolean, .string: true
        }
    }
}

public import Events

/// A value that a rule went by, with where it comes from.
public struct ParameterValue: Hashable, Sendable {
    public let name: String
    public let value: JSON
    /// Where the value comes from, in words.
    public let origin: String

    init(_ parameter: any RuleParameter, in policy: Policy) {
        name = parameter.name
        value = policy.json(of: parameter)
        origin = policy.origin(of: parameter).inWords
    }
}

/// Something is taken as it is, and a person should look at it.
public struct Warning: Hashable, Sendable {
    /// Where, such as `data.decisionRef`.
    public let field: String
    /// What is odd, without repeating what was written.
    public let problem: String

    /// Warns of a field.
    public init(_ field: String, _ problem: String) {
        self.field = field
        self.problem = problem
    }

    /// The warning of a decision that restricts rights and cannot be named; none if there is a reference.
    static func withoutReference(_ decision: DecisionRef?) -> [Warning] {
        guard decision == nil else { return [] }
        return [Warning("decisionRef", "without decisionRef no review can name this decision (invariant 7)")]
    }

    /// The same warning seen from one level further out.
    public func inside(_ step: String) -> Warning { Warning("\(step).\(field)", problem) }
}

extension Warning: CustomStringConvertible {
    public var description: String { "\(field): \(problem)" }
}

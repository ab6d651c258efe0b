public import Events

/// An entry that sets a value for a rule was passed over, because it fits no rule of this version.
public struct PolicyRemark: Hashable, Sendable {
    public let entry: EntryID
    /// Which field does not fit, what would, and what it is.
    public let problem: FieldProblem
}

extension PolicyRemark: CustomStringConvertible {
    public var description: String {
        "policy entry \(entry) is passed over: \(problem); correct or withdraw it, or set the value anew"
    }
}

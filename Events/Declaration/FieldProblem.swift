/// A field does not hold what its event declares.
public struct FieldProblem: Error, Hashable, Sendable {
    /// Where in the data, such as `windows[0].from`; empty for the data as a whole.
    public private(set) var path: String
    /// What would have been accepted.
    public let expected: String
    /// What was given.
    public let found: String

    /// Describes a problem at the value itself.
    public init(path: String = "", expected: String, found: String) {
        self.path = path
        self.expected = expected
        self.found = found
    }

    /// The same problem seen from one level further out.
    public func inside(_ step: String) -> FieldProblem {
        var outer = self
        outer.path = path.isEmpty || path.hasPrefix("[") ? step + path : step + "." + path
        return outer
    }
}

extension FieldProblem: CustomStringConvertible {
    public var description: String { (path.isEmpty ? "" : path + ": ") + "expected \(expected), found \(found)" }
}

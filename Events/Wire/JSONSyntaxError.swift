/// A text is not JSON as the log accepts it.
public struct JSONSyntaxError: Error, Hashable, Sendable {
    /// The byte where it went wrong, counted from 1.
    public let column: Int
    /// What would have been right there.
    public let expected: String
    /// What stands there.
    public let found: String
}

extension JSONSyntaxError: CustomStringConvertible {
    public var description: String { "column \(column): expected \(expected), found \(found)" }
}

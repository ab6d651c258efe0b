/// An entry of the log cannot be opened by this version.
public struct UnreadableEntry: Error, Hashable, Sendable {
    public let entry: LoggedEntry
    /// Why, in words.
    public let problem: String
}

extension UnreadableEntry: CustomStringConvertible {
    public var description: String {
        "entry \(entry.id) at position \(entry.position) cannot be read: \(problem); use the version that wrote it"
    }
}

public import Events

/// Several alerts have references that begin so.
public struct AmbiguousAlert: Error, Hashable, Sendable {
    /// The beginning that was given.
    public let name: String
    /// The alerts, by reference.
    public let found: [AlertID]
}

extension AmbiguousAlert: CustomStringConvertible {
    public var description: String {
        let some = found.prefix(5).map(\.rawValue).joined(separator: ", ")
        let more = found.count > 5 ? " and \(found.count - 5) more" : ""
        return "\(found.count) alerts begin with \(name): \(some)\(more); give more of the reference"
    }
}

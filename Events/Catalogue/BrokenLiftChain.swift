/// The lifts of an event type do not lead from each older version to its newest.
public struct BrokenLiftChain: Error, Hashable, Sendable {
    /// The wire name of the event.
    public let type: String
    public let schemaVersion: Int
    /// The versions from which there are lifts, in order.
    public let versions: [Int]

    /// Describes what a type has instead of one lift for each version before its own.
    public init(type: String, schemaVersion: Int, versions: [Int]) {
        self.type = type
        self.schemaVersion = schemaVersion
        self.versions = versions
    }
}

extension BrokenLiftChain: CustomStringConvertible {
    public var description: String {
        let expected = schemaVersion > 1 ? "one lift from each version 1 to \(schemaVersion - 1)" : "no lift"
        let found = versions.isEmpty ? "none" : "lifts from " + versions.map(String.init).joined(separator: ", ")
        return "\(type) version \(schemaVersion): expected \(expected), found \(found); correct its `lifts`"
    }
}

/// How the fields of one schema version of an event become those of the next.
///
/// A lift is also given the few fields of a correction, so it must not count on any being there. It never gives a name
/// another meaning: a field that changes gets a new name, so that lifting what is lifted already changes nothing.
public struct Lift: Sendable {
    /// The version whose fields it takes, from 1; it makes those of the version after it.
    public let version: Int
    let raise: @Sendable ([JSON.Member]) -> [JSON.Member]

    /// Declares how fields of `version` are lifted; a `null` stands for a field that a correction takes away.
    public init(from version: Int, _ raise: @escaping @Sendable ([JSON.Member]) -> [JSON.Member]) {
        self.version = version
        self.raise = raise
    }
}

extension Event {
    /// Fields of an older version as this version has them.
    public static func lifted(_ members: [JSON.Member], from version: Int) -> [JSON.Member] {
        guard version < schemaVersion else { return members }
        return lifts.filter { $0.version >= version }.sorted { $0.version < $1.version }
            .reduce(members) { $1.raise($0) }
    }

    /// Data of an older version as this version has them; what is no object stays as it is.
    public static func lifted(_ data: JSON, from version: Int) -> JSON {
        guard version < schemaVersion, let members = data.members else { return data }
        return .object(lifted(members, from: version))
    }
}

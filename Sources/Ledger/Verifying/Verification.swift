/// What was looked at in a store, and what was found.
public struct Verification: Sendable {
    /// Entries whose links and hashes were computed anew.
    public internal(set) var entries: Int64 = 0
    /// Entries whose contents were erased with an account of it.
    public internal(set) var erased = 0
    /// Signed checkpoints that the log agrees with.
    public internal(set) var checkpoints = 0
    /// Stored views that were compared with their rebuild; empty if contents cannot be read.
    public internal(set) var views: [String] = []
    /// The hash that stands for all entries.
    public internal(set) var root: Digest32 = MerkleTree.emptyRoot
    /// What could not be looked at, and why, in words.
    public internal(set) var unchecked: [String] = []
    /// Everything that is wrong, in the order in which it was met; the first hundred, ``damageCount`` says how many.
    public private(set) var damages: [Damage] = []
    public private(set) var damageCount = 0

    private static let mostTold = 100

    mutating func note(_ damage: Damage) {
        damageCount += 1
        if damages.count < Self.mostTold { damages.append(damage) }
    }
}

/// The store is not as it was written.
public struct IntegrityBroken: Error, Hashable, CustomStringConvertible {
    /// How many places are wrong.
    public let count: Int
    /// The first of them.
    public let first: Damage

    /// Says how much is wrong, and where first.
    public init(count: Int, first: Damage) {
        self.count = count
        self.first = first
    }

    public var description: String {
        "the store is not as it was written, \(count == 1 ? "1 place" : "\(count) places"), first \(first): leave its files "
            + "as they are, write nothing more, and restore a backup elsewhere"
    }
}

/// What a log said of itself at one moment, signed: whoever keeps a copy can tell later whether it was changed.
public struct Checkpoint: Hashable, Sendable {
    /// Entries after which a new one is signed; whoever wants one earlier asks for it.
    static let interval: Int64 = 1_000

    /// The position of the last entry it tells of.
    public let position: Int64
    /// A signed note with a ``TreeHead``.
    public let note: String
    /// The tree as far as it is needed to go on from there: the bytes of a ``CompactRange``.
    let tree: [UInt8]
}

/// Takes the leaves of a tree one after another and keeps what proves that one of them is there.
public struct InclusionProver: Sendable {
    /// The leaf that is to be proved, from 0; the entry at position 1 is leaf 0.
    public let index: Int64
    private var range = CompactRange()
    private var path: [Digest32] = []

    /// Begins with a tree without leaves.
    public init(index: Int64) { self.index = index }

    /// The tree of all leaves taken so far.
    public var tree: CompactRange { range }

    /// Takes the next leaf.
    public mutating func append(_ leaf: Digest32) {
        let (index, place) = (index, range.size)
        range.append(leaf) { height, left, right in
            // Two subtrees become one; it is on the way up if the proved leaf is below it.
            guard index >> (height + 1) == place >> (height + 1) else { return }
            path.append(index >> height & 1 == 1 ? left : right)
        }
    }

    /// The proof for the tree of all leaves taken so far.
    /// - Throws: ``LeafNotInTree``.
    public func proof() throws(LeafNotInTree) -> InclusionProof {
        guard index >= 0, index < range.size else { throw LeafNotInTree(index: index, size: range.size) }
        // The complete subtrees are as large as the bits of the size. What is to the right of the leaf's own is one node,
        // what is to the left comes up one by one.
        let own = range.peaks.count - 1 - smallerSubtrees
        let right = CompactRange.joined(range.peaks[(own + 1)...])
        let left = range.peaks[..<own].reversed()
        return InclusionProof(index: index, size: range.size, path: path + (right.map { [$0] } ?? []) + left)
    }

    /// How many complete subtrees come after the one that the leaf is in.
    private var smallerSubtrees: Int {
        // The highest bit in which index and size differ is the height of the leaf's own subtree.
        let height = Int64.bitWidth - 1 - (index ^ range.size).leadingZeroBitCount
        return (range.size & (1 << height - 1)).nonzeroBitCount
    }
}

/// The tree has no leaf with that number.
public struct LeafNotInTree: Error, Hashable, CustomStringConvertible {
    /// The leaf that was asked for, from 0.
    public let index: Int64
    /// How many leaves the tree has.
    public let size: Int64

    /// Says which leaf was looked for in how large a tree.
    public init(index: Int64, size: Int64) {
        self.index = index
        self.size = size
    }

    public var description: String { "no leaf \(index) in a tree of \(size): leaves count from 0" }
}

/// Shows that a leaf is in a tree: the hashes beside the way from the leaf up to the root.
public struct InclusionProof: Hashable, Sendable {
    /// Which leaf, from 0; the entry at position 1 is leaf 0.
    public let index: Int64
    /// How many leaves the tree has.
    public let size: Int64
    /// The hashes, the one beside the leaf first.
    public let path: [Digest32]

    /// Puts together what was made elsewhere; nothing is checked before ``verify(_:against:)``.
    public init(index: Int64, size: Int64, path: [Digest32]) {
        self.index = index
        self.size = size
        self.path = path
    }

    /// Makes the proof in one pass; memory beyond the proof grows with the tree's height only.
    ///
    /// - Parameter leaves: The hashes of all leaves of the tree, in order.
    /// - Throws: ``LeafNotInTree``.
    public init(ofLeaf index: Int64, in leaves: some Sequence<Digest32>) throws(LeafNotInTree) {
        var prover = InclusionProver(index: index)
        for leaf in leaves { prover.append(leaf) }
        self = try prover.proof()
    }

    /// Checks that the leaf with this hash is where the proof says, in the tree with this root (RFC 9162, 2.1.3.2).
    /// - Throws: ``InclusionRefuted``.
    public func verify(_ leaf: Digest32, against root: Digest32) throws(InclusionRefuted) {
        let found = try self.root(above: leaf)
        guard found == root else { throw refuted(.otherRoot(expected: root, found: found)) }
    }

    /// The root of the tree that has this leaf there.
    /// - Throws: ``InclusionRefuted`` if the path does not fit the place.
    public func root(above leaf: Digest32) throws(InclusionRefuted) -> Digest32 {
        guard index >= 0, index < size else { throw refuted(.outside) }
        var (place, last, hash) = (index, size - 1, leaf)
        for other in path {
            guard last > 0 else { throw refuted(.pathLength(path.count)) }
            if place & 1 == 1 || place == last {
                hash = MerkleTree.nodeHash(other, hash)
                // At the right edge there are levels on which nothing stands beside.
                let bare = place.trailingZeroBitCount
                (place, last) = (place >> bare, last >> bare)
            } else {
                hash = MerkleTree.nodeHash(hash, other)
            }
            (place, last) = (place >> 1, last >> 1)
        }
        guard last == 0 else { throw refuted(.pathLength(path.count)) }
        return hash
    }

    private func refuted(_ reason: InclusionRefuted.Reason) -> InclusionRefuted {
        InclusionRefuted(index: index, size: size, reason: reason)
    }
}

/// A proof does not show that the leaf is in the tree.
public struct InclusionRefuted: Error, Hashable, CustomStringConvertible {
    /// What is wrong with the proof.
    public enum Reason: Hashable, Sendable {
        /// The tree has no leaf there.
        case outside
        /// A leaf there has another number of hashes beside its way than this.
        case pathLength(Int)
        /// The way leads to another root.
        case otherRoot(expected: Digest32, found: Digest32)
    }

    /// Which leaf, from 0.
    public let index: Int64
    /// How many leaves the tree has.
    public let size: Int64
    public let reason: Reason

    /// Says what is wrong with the proof of which leaf.
    public init(index: Int64, size: Int64, reason: Reason) {
        self.index = index
        self.size = size
        self.reason = reason
    }

    public var description: String {
        let what =
            switch reason {
            case .outside: "there is no such leaf"
            case .pathLength(let count): "a path of \(count) hashes is too short or too long for it"
            case .otherRoot(let expected, let found): "expected the root \(expected), found \(found)"
            }
        return "leaf \(index) of a tree of \(size): \(what)"
    }
}

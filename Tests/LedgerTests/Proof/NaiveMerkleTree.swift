import Ledger

/// A Merkle tree as RFC 6962 defines it, word for word and slow.
enum NaiveMerkleTree {
    static func root(_ leaves: ArraySlice<Digest32>) -> Digest32 {
        guard let first = leaves.first else { return Digest32(sha256: []) }
        guard leaves.count > 1 else { return first }
        let (left, right) = split(leaves)
        return Digest32(sha256: [1] + root(left).bytes + root(right).bytes)
    }

    static func path(_ index: Int, _ leaves: ArraySlice<Digest32>) -> [Digest32] {
        guard leaves.count > 1 else { return [] }
        let (left, right) = split(leaves)
        return index < left.count
            ? path(index, left) + [root(right)] : path(index - left.count, right) + [root(left)]
    }

    private static func split(_ leaves: ArraySlice<Digest32>) -> (ArraySlice<Digest32>, ArraySlice<Digest32>) {
        var size = 1
        while size * 2 < leaves.count { size *= 2 }
        return (leaves.prefix(size), leaves.dropFirst(size))
    }
}

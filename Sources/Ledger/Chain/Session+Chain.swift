extension Session {
    /// Takes note of an entry that was added at the end.
    func lengthenChain(by hash: Digest32, at position: Int64) {
        chainEnd = HeadNote(position: position, hash: hash)
        // Somebody else may have written since: then the tree is computed anew for the next checkpoint.
        guard tree?.size == position - 1 else {
            tree = nil
            return
        }
        tree?.append(hash)
    }

    /// The tree of all entries up to a position, with the header hash there; `nil` if it is not at hand.
    func tree(upTo position: Int64) -> (tree: CompactRange, last: Digest32)? {
        guard let tree, let chainEnd, tree.size == position, chainEnd.position == position else { return nil }
        return (tree, chainEnd.hash)
    }
}

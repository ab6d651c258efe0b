internal import Events

extension WriteTransaction {
    /// Signs what the log says of itself now, and keeps it beside the entries.
    ///
    /// - Returns: The checkpoint; the one that is kept already if nothing came after it.
    func checkpoint(by signer: NoteSigner) throws -> Checkpoint {
        let last = try lastCheckpoint()
        if let last, last.position == head.position { return last }
        let (tree, hash) =
            try session.tree(upTo: head.position) ?? (self.tree(from: last), headerHash(at: head.position))
        session.tree = tree
        let name = signer.verifierKey.name
        let text = TreeHead(origin: name, size: head.position, root: tree.root, last: hash).text
        let checkpoint = Checkpoint(
            position: head.position, note: try signer.sign(text).description, tree: tree.bytes)
        try keep(checkpoint)
        return checkpoint
    }

    /// Keeps a checkpoint; one that is known already is left as it is.
    func keep(_ checkpoint: Checkpoint) throws {
        let sql = "INSERT OR IGNORE INTO checkpoint (position, note, tree) VALUES (?1, ?2, ?3)"
        try session.withStatement(for: sql) { statement in
            statement.bind(checkpoint.position, at: 1)
            statement.bind(checkpoint.note, at: 2)
            try checkpoint.tree.withUnsafeBytes { tree in
                statement.bind(borrowed: tree, at: 3)
                try statement.run()
            }
        }
    }
}

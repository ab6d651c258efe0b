internal import Events
internal import Foundation

extension WriteTransaction {
    /// Takes a key as another log knew it.
    func restore(_ key: ArchivedKey) throws {
        let sql = """
            INSERT INTO data_key (id, subject, class, state) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (id) DO UPDATE SET state = excluded.state
            """
        try session.withStatement(for: sql) { statement in
            statement.bind(key.number, at: 1)
            statement.bind(key.subject, at: 2)
            statement.bind(key.retention, at: 3)
            statement.bind(key.state, at: 4)
            try statement.run()
        }
    }

    /// Takes an entry as another log had it, with its seal and its links; an erasure takes what it is about.
    ///
    /// - Returns: Its header hash.
    /// - Throws: ``IntegrityBroken`` if it is not the next one, or was changed.
    func restore(_ entry: ArchivedEntry) throws -> Digest32 {
        let header = entry.header
        let end = session.chainEnd
        guard header.position == (end?.position ?? 0) + 1, entry.previous == end?.hash ?? .zero else {
            throw IntegrityBroken(
                count: 1, first: Damage(entry: header.position, "it does not follow what was restored before it"))
        }
        var bytes = EntryHeader()
        bytes.write(coreOf: header, key: entry.key)
        let hash = bytes.hash(payload: entry.payloadHash, previous: entry.previous)
        try insert(entry, hash)
        session.chainEnd = HeadNote(position: header.position, hash: hash)
        // Which keys it left useless is said by the other log: here what they are to seal may still be to come.
        if let erasing = Erasing(header) { try erasePayloads(by: erasing) }
        return hash
    }

    private func insert(_ entry: ArchivedEntry, _ hash: Digest32) throws {
        let sealed = SealedEntry(
            key: entry.key, payload: Data(), payloadHash: entry.payloadHash, previous: entry.previous, hash: hash)
        try inserts.insertHeader(
            entry.header, sealed, stream: try session.streams.number(adding: StoredStream(entry.header.stream)),
            type: try session.types.number(adding: StoredType(text: entry.header.type)))
        try entry.payload?.withUnsafeBytes { try inserts.insertPayload($0, at: entry.header.position) }
    }
}

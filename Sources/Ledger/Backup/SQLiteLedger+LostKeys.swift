public import Events

/// Entries whose key the vault has destroyed, although the log does not tell of it.
public struct LostContents: Hashable, Sendable {
    /// The stream by which they were sealed.
    public let subject: StreamName
    public let entries: [EntryID]
}

extension SQLiteLedger {
    /// What a later vault has destroyed the keys of: erasures of which an older log knows nothing.
    ///
    /// A vault that ends before a key is older than the log; what that key seals is not lost but locked.
    public func lostContents() throws -> [LostContents] {
        let numbers = try lostKeys()
        guard !numbers.isEmpty else { return [] }
        return try reading { transaction in
            let sql = """
                SELECT data_key.subject, entry.id FROM entry JOIN payload ON payload.position = entry.position
                JOIN data_key ON data_key.id = entry.key
                WHERE entry.key IN (\(numbers.map(String.init).joined(separator: ", "))) ORDER BY entry.position
                """
            return try transaction.session.withStatement(for: sql) { row in
                var found: [StreamName: [EntryID]] = [:]
                while try row.step() {
                    guard let subject = StreamName(row.text(0)) else {
                        throw StoreIOFailure.damaged("a key without a subject")
                    }
                    found[subject, default: []].append(try row.id(1))
                }
                return found.sorted { $0.key < $1.key }.map { LostContents(subject: $0.key, entries: $0.value) }
            }
        }
    }

    /// Notes which keys the vault has destroyed, and takes those out of it that were destroyed before.
    public func settleKeys() throws {
        let vault = try vault.vault()
        let lost = try lostKeys()
        let destroyed = try reading { try $0.keyNumbers(where: "state = 2") }
        try vault.remove(destroyed)
        guard !lost.isEmpty else { return }
        try transact { transaction in
            for number in lost { try transaction.run("UPDATE data_key SET state = 2 WHERE id = ?1", number) }
            transaction.session.keys.forget()
        }
    }

    private func lostKeys() throws -> [Int64] {
        let held = Set(try vault.vault().numbers())
        guard let last = held.max() else { return [] }
        return try reading { try $0.keyNumbers(where: "state <> 2") }.filter { $0 < last && !held.contains($0) }
    }
}

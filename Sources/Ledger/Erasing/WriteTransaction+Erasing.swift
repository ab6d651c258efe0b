internal import Events

extension WriteTransaction {
    /// Takes the contents of all entries that an erasure is about, and condemns keys that then seal nothing any more.
    ///
    /// Headers stay, so the chain does. The keys themselves are destroyed afterwards, in the vault.
    func erase(by erasing: Erasing) throws {
        var keys = try erasePayloads(by: erasing)
        let subject = KeySubject(of: erasing.stream)
        if !keys.isEmpty, erasing.links.isEmpty, subject.stream.hasSameBytes(as: erasing.stream) {
            // Also those that seal nothing but stored rows, which older copies of the log still hold.
            keys.formUnion(try keyNumbers(where: "subject = ?1 AND state = 0", subject: subject.text))
        }
        try condemnUseless(keys, of: subject)
    }

    /// Takes the contents of all entries that an erasure is about.
    /// - Returns: The numbers of the keys that sealed them.
    @discardableResult
    func erasePayloads(by erasing: Erasing) throws -> Set<Int64> {
        var keys: Set<Int64> = []
        for (stream, number) in try numbered(erasing.streams) {
            let covered = try headers(inStream: number, before: erasing.position).filter { erasing.covers($0.header) }
            for (header, key) in covered {
                try erasePayload(at: header.position, because: erasing.position)
                keys.insert(key)
            }
            guard !covered.isEmpty else { continue }
            keeper.touch(stream, number: number)
            try keeper.removeOutdatedRows(of: number)
        }
        return keys
    }

    private func numbered(_ streams: [StreamName]) throws -> [(StreamName, number: Int64)] {
        try streams.compactMap { stream in
            try session.streams.number(of: StoredStream(stream)).map { (stream, $0) }
        }
    }

    private func condemnUseless(_ keys: Set<Int64>, of subject: KeySubject) throws {
        let streams = try numbered(subject.streams)
        let useless = try keys.filter { try !sealsMore($0, in: streams.map(\.number)) }
        guard !useless.isEmpty else { return }
        for key in useless.sorted() { try condemn(key) }
        // Their rows may be sealed by such a key too, and are sealed anew by another.
        for (stream, number) in streams { keeper.touch(stream, number: number) }
    }

    private func headers(inStream stream: Int64, before position: Int64) throws -> [(header: LoggedEntry, key: Int64)] {
        let sql = "SELECT \(SelectionQuery.columns) FROM \(SelectionQuery.source) WHERE stream = ?1 ORDER BY version"
        return try session.withStatement(for: sql) { statement in
            statement.bind(stream, at: 1)
            var headers: [(LoggedEntry, Int64)] = []
            while try statement.step(), statement.number(0) < position {
                headers.append((try header(from: statement), statement.number(10)))
            }
            return headers
        }
    }

    private func erasePayload(at position: Int64, because cause: Int64) throws {
        try run("INSERT OR IGNORE INTO erasure (position, cause) VALUES (?1, ?2)", position, cause)
        try run("DELETE FROM payload WHERE position = ?1", position)
    }

    // A key seals entries of its subject's streams alone, so there is no need to look further.
    private func sealsMore(_ key: Int64, in streams: [Int64]) throws -> Bool {
        let sql = """
            SELECT 1 FROM entry JOIN payload ON payload.position = entry.position
            WHERE entry.key = ?1 AND entry.stream IN (\(streams.map(String.init).joined(separator: ", "))) LIMIT 1
            """
        return try session.withStatement(for: sql) { statement in
            statement.bind(key, at: 1)
            return try statement.step()
        }
    }

    private func condemn(_ key: Int64) throws {
        try run("UPDATE data_key SET state = 1 WHERE id = ?1 AND state = 0", key)
        session.keys.forgetUses()
    }

    /// Runs a statement whose parameters are all numbers.
    func run(_ sql: String, _ numbers: Int64...) throws {
        try session.withStatement(for: sql) { statement in
            for (index, number) in numbers.enumerated() { statement.bind(number, at: Int32(index + 1)) }
            try statement.run()
        }
    }
}

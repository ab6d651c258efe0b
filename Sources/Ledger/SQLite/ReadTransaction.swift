internal import Almanac
internal import Events

/// A snapshot of the log; what it reads of stored views and of memos is in extensions.
class ReadTransaction: EntryReader {
    let session: Session
    var head: LogHead
    private var isOver = false

    init(_ session: Session, head: LogHead) {
        self.session = session
        self.head = head
    }

    /// Makes every later use a programming error.
    func end() { isOver = true }

    func checkIsOpen() { precondition(!isOver, "an entry reader was used outside the closure it was given to") }

    func entry(_ id: EntryID) throws -> LoggedEntry? {
        checkIsOpen()
        session.findEntry.bind(id, at: 1)
        return try session.findEntry.first(entry(from:))
    }

    func version(of stream: StreamName) throws -> Int64 {
        checkIsOpen()
        return try session.streams.number(of: StoredStream(stream)).map(version(ofStream:)) ?? 0
    }

    func version(ofStream number: Int64) throws -> Int64 {
        session.findVersion.bind(number, at: 1)
        return try session.findVersion.first { $0.number(0) } ?? 0
    }

    func streams(of kind: StreamKind) throws -> [StreamName] {
        checkIsOpen()
        let statement = session.findStreams
        defer { statement.reset() }
        statement.bind(kind.rawValue + "/", at: 1)
        statement.bind(kind.rawValue + "0", at: 2)  // 0 is the character after the slash
        var names: [StreamName] = []
        while try statement.step() {
            guard let name = StreamName(statement.text(0)) else {
                throw StoreIOFailure.damaged("a stream without a name")
            }
            names.append(name)
        }
        return names
    }

    func streams(writtenAfter position: Int64) throws -> [StreamName] {
        checkIsOpen()
        // By the index of streams SQLite would find what is distinct without sorting, and read the whole log for it.
        let sql = "SELECT DISTINCT stream FROM entry NOT INDEXED WHERE position > ?1"
        return try session.withStatement(for: sql) { statement in
            statement.bind(position, at: 1)
            var names: [StreamName] = []
            while try statement.step() { names.append(try session.streams.name(of: statement.number(0)).name) }
            return names.sorted()
        }
    }

    func forEach(_ selection: Selection, _ body: (LoggedEntry) throws -> Bool) throws {
        checkIsOpen()
        let stream = try selection.stream.map { try session.streams.number(of: StoredStream($0)) }
        let types = try selection.types.map { try $0.compactMap { try session.types.number(of: StoredType(text: $0)) } }
        guard stream != .some(nil), types?.isEmpty != true else { return }
        let query = SelectionQuery(inStream: stream != nil, types: types?.sorted())
        try session.withStatement(for: query.sql) { statement in
            statement.bind(selection.after, at: 1)
            statement.bind(min(selection.upTo ?? head.position, head.position), at: 2)
            statement.bind(selection.limit.map { Int64(max($0, 0)) } ?? Int64.max, at: 3)
            if case .some(.some(let number)) = stream { statement.bind(number, at: 4) }
            while try statement.step(), try body(try entry(from: statement)) {}
        }
    }

    /// The entries of some types in a stream, both given by their numbers: what a fold of many streams asks for.
    func entries(inStream stream: Int64, types: [Int64]) throws -> [LoggedEntry] {
        guard !types.isEmpty else { return [] }
        return try session.withStatement(for: SelectionQuery(inStream: true, types: types).sql) { statement in
            statement.bind(0, at: 1)
            statement.bind(head.position, at: 2)
            statement.bind(Int64.max, at: 3)
            statement.bind(stream, at: 4)
            var entries: [LoggedEntry] = []
            while try statement.step() { entries.append(try entry(from: statement)) }
            return entries
        }
    }

    private func entry(from row: PreparedStatement) throws -> LoggedEntry {
        let header = try header(from: row)
        if row.isNull(12) {
            try checkIsErased(header.position)
            return header
        }
        let contents = try session.sealer.open(row.borrowed(12), key: row.number(10), of: header)
        return LoggedEntry(header, contents: contents)
    }

    // Nothing passes as erased unless somebody erased it.
    private func checkIsErased(_ position: Int64) throws {
        let isErased = try session.withStatement(for: "SELECT 1 FROM erasure WHERE position = ?1") { statement in
            statement.bind(position, at: 1)
            return try statement.step()
        }
        guard isErased else { throw StoreIOFailure.damaged("entry \(position) has lost its contents") }
    }

    /// An entry without its contents.
    func header(from row: PreparedStatement) throws -> LoggedEntry {
        let (schemaVersion, offset) = (row.number(4), row.number(7))
        // The header has fewer bytes for these than the columns: what does not fit would be hashed as something else.
        guard UInt32(exactly: schemaVersion) != nil, Int32(exactly: offset) != nil else {
            throw StoreIOFailure.damaged("entry \(row.number(0)) has a number that is too large")
        }
        return LoggedEntry(
            position: row.number(0), version: row.number(2), id: try row.id(5),
            stream: try session.streams.name(of: row.number(1)).name,
            type: try session.types.name(of: row.number(3)).text, schemaVersion: Int(schemaVersion),
            occurred: Occurrence(
                instant: Instant(milliseconds: row.number(6)), offsetMinutes: Int(offset),
                precision: try Occurrence.Precision(code: row.number(8))),
            recordedAt: Instant(milliseconds: row.number(9)), links: try row.links(11), contents: nil)
    }
}

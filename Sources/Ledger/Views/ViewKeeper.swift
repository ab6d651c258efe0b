internal import Events
internal import Foundation

/// Keeps the rows of stored views right in a write transaction.
///
/// It notes which streams were written to, and makes their rows anew before the transaction is committed: memory for the
/// numbers of those streams, and for the entries of one stream at a time.
final class ViewKeeper {
    let projectors: [any Projector]
    private unowned let transaction: WriteTransaction
    private let headBefore: Int64
    // Made once: every append asks.
    private let typesRead: [Set<String>]
    private var touched: [Int64: StreamName] = [:]
    private var typeNumbers: [Int: [Int64]] = [:]

    init(_ projectors: [any Projector], for transaction: WriteTransaction, since head: LogHead) {
        self.projectors = projectors
        typesRead = projectors.map(\.typesRead)
        self.transaction = transaction
        headBefore = head.position
    }

    var session: Session { transaction.session }

    /// Takes note of entries that were appended to a stream.
    func note(_ entries: [LoggedEntry], in stream: StreamName, number: Int64) {
        guard touched[number] == nil else { return }
        let isRead = zip(projectors, typesRead).contains { projector, types in
            projector.kind == stream.kind && entries.contains { types.contains($0.type) }
        }
        if isRead { touched[number] = stream }
    }

    /// Takes note of a stream that says something else than before, although nothing was appended to it.
    func touch(_ stream: StreamName, number: Int64) { touched[number] = stream }

    /// Brings every generation that was right before the transaction to where the log is now.
    ///
    /// One that was not, because it is of another version or because somebody wrote without knowing it, stays behind:
    /// its rows would be a mixture.
    func update() throws {
        guard !projectors.isEmpty, transaction.head.position > headBefore else { return }
        if headBefore == 0 { try begin() }
        let generations = try generationsKept(at: headBefore)
        guard !generations.isEmpty else { return }
        for (number, stream) in touched.sorted(by: { $0.key < $1.key }) {
            try project(stream, number, into: generations.filter { number <= $0.passed })
        }
        for generation in generations { try set("position", of: generation.id, to: transaction.head.position) }
    }

    /// Makes the rows of a stream anew; `areNew` generations have none of it yet.
    func project(
        _ stream: StreamName, _ number: Int64, into generations: [ViewGeneration], areNew: Bool = false
    ) throws {
        for (index, projector) in projectors.enumerated() where projector.kind == stream.kind {
            let fed = generations.filter { generation in projector.views.contains { $0.name == generation.view } }
            guard !fed.isEmpty else { continue }
            let entries = try transaction.entries(inStream: number, types: types(ofProjector: index))
            let rows = Result { entries.isEmpty ? [] : try projector.rows(of: stream, entries) }
            for generation in fed {
                if !areNew { try remove(number, from: generation) }
                try add(rows, of: stream, number, to: generation)
            }
        }
    }

    /// The generations that are of this version, and right at a place of the log.
    func generationsKept(at position: Int64) throws -> [ViewGeneration] {
        let views = Set(projectors.flatMap(\.views))
        return try transaction.viewGenerations().filter { generation in
            generation.position == position && (generation.isInUse || generation.isBuilding)
                && views.contains(StoredView(generation.view, version: generation.version))
        }
    }

    /// Removes the rows of a stream from generations that nobody keeps right any more: what was erased would stay in them.
    func removeOutdatedRows(of stream: Int64) throws {
        let kept = Set(try generationsKept(at: headBefore).map(\.id))
        for generation in try transaction.viewGenerations() where !kept.contains(generation.id) {
            try remove(stream, from: generation)
        }
    }

    private func remove(_ stream: Int64, from generation: ViewGeneration) throws {
        for table in ["view_row", "view_gap"] {
            try run("DELETE FROM \(table) WHERE generation = ?1 AND stream = ?2") { statement in
                statement.bind(generation.id, at: 1)
                statement.bind(stream, at: 2)
            }
        }
    }

    private func add(
        _ rows: Result<[ViewRow], any Error>, of stream: StreamName, _ number: Int64, to generation: ViewGeneration
    ) throws {
        switch rows {
        case .success(let rows):
            let rows = rows.filter { $0.view == generation.view }
            guard !rows.isEmpty else { return }
            let seal = RowSeal(try session.keys.key(for: stream, .standing))
            for row in rows { try insert(row, of: number, in: generation, seal) }
        case .failure:
            try run("INSERT INTO view_gap (generation, stream) VALUES (?1, ?2)") { statement in
                statement.bind(generation.id, at: 1)
                statement.bind(number, at: 2)
            }
        }
    }

    private func insert(_ row: ViewRow, of stream: Int64, in generation: ViewGeneration, _ seal: RowSeal) throws {
        let sql = """
            INSERT OR REPLACE INTO view_row (generation, stream, key, grp, ord, sealed_by, body)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """
        let body = try seal.seal(row, of: stream)
        try session.withStatement(for: sql) { statement in
            statement.bind(generation.id, at: 1)
            statement.bind(stream, at: 2)
            statement.bind(row.key, at: 3)
            statement.bind(row.group, at: 4)
            statement.bind(row.order ?? .max, at: 5)
            statement.bind(seal.number, at: 6)
            try body.withUnsafeBytes { body in
                statement.bind(borrowed: body, at: 7)
                try statement.run()
            }
        }
    }

    // By now all names are in the log, so the numbers hold for the rest of the transaction.
    private func types(ofProjector index: Int) throws -> [Int64] {
        if let numbers = typeNumbers[index] { return numbers }
        let numbers = try typesRead[index].compactMap { try session.types.number(of: StoredType(text: $0)) }
        typeNumbers[index] = numbers.sorted()
        return numbers.sorted()
    }
}

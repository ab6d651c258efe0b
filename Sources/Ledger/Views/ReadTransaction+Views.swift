internal import Events

extension ReadTransaction {
    func state(of view: StoredView) throws -> ViewState {
        checkIsOpen()
        let found = try generation(of: view)
        let position = found?.position ?? 0
        return ViewState(
            view: view, storedVersion: found?.version, position: position, lag: head.position - position,
            unreadable: try found.map { try unreadableStreams(in: $0) } ?? [])
    }

    func size(of view: StoredView) throws -> Int {
        checkIsOpen()
        guard let generation = try generation(of: view) else { return 0 }
        return try session.withStatement(for: "SELECT count(*) FROM view_row WHERE generation = ?1") { statement in
            statement.bind(generation.id, at: 1)
            return try statement.step() ? Int(statement.number(0)) : 0
        }
    }

    func forEachRow(_ selection: ViewSelection, _ body: (ViewRow) throws -> Bool) throws {
        checkIsOpen()
        guard let generation = try currentGeneration(of: selection.view) else { return }
        // What a row mentions shows only when it is opened.
        let mentioned = selection.mentioning.map { Array($0.utf8) }
        var left = max(selection.limit ?? .max, 0)
        try session.withStatement(for: ViewQuery(selection).sql) { statement in
            bind(selection, of: generation, to: statement)
            statement.bind(mentioned == nil ? Int64(left) : .max, at: 4)
            while left > 0, try statement.step() {
                let row = try row(from: statement, of: selection.view)
                guard mentioned.map({ row.body.contains($0) }) ?? true else { continue }
                left -= 1
                guard try body(row) else { return }
            }
        }
    }

    func countRows(_ selection: ViewSelection) throws -> Int {
        checkIsOpen()
        guard let generation = try currentGeneration(of: selection.view) else { return 0 }
        guard selection.mentioning == nil else {
            var (count, all) = (0, selection)
            all.limit = nil
            try forEachRow(all) { _ in
                count += 1
                return true
            }
            return count
        }
        return try session.withStatement(for: ViewQuery(selection, counting: true).sql) { statement in
            bind(selection, of: generation, to: statement)
            return try statement.step() ? Int(statement.number(0)) : 0
        }
    }

    func rows(of stream: StreamName, in view: StoredView) throws -> [ViewRow] {
        checkIsOpen()
        guard let generation = try currentGeneration(of: view),
            let number = try session.streams.number(of: StoredStream(stream))
        else { return [] }
        let sql = "SELECT \(ViewQuery.columns) FROM view_row WHERE generation = ?1 AND stream = ?2 ORDER BY key"
        return try session.withStatement(for: sql) { statement in
            statement.bind(generation.id, at: 1)
            statement.bind(number, at: 2)
            var rows: [ViewRow] = []
            while try statement.step() { rows.append(try row(from: statement, of: view)) }
            return rows
        }
    }

    /// The generation whose rows may be shown; `nil` for a log without entries, of which there are none.
    private func currentGeneration(of view: StoredView) throws -> ViewGeneration? {
        guard let found = try generation(of: view), found.version == view.version, found.position == head.position
        else {
            let state = try state(of: view)
            if state.needsRebuild { throw ViewOutdated(state) }
            return nil
        }
        return found
    }

    private func generation(of view: StoredView) throws -> ViewGeneration? {
        try viewGenerations().first { $0.view == view.name && $0.isInUse }
    }

    /// All generations that the store has rows of.
    func viewGenerations() throws -> [ViewGeneration] {
        try session.withStatement(for: ViewGeneration.query) { statement in
            var generations: [ViewGeneration] = []
            while try statement.step() { generations.append(ViewGeneration(statement)) }
            return generations
        }
    }

    private func unreadableStreams(in generation: ViewGeneration) throws -> [String] {
        let sql =
            "SELECT stream.name FROM view_gap JOIN stream ON stream.id = view_gap.stream WHERE generation = ?1 ORDER BY 1"
        return try session.withStatement(for: sql) { statement in
            statement.bind(generation.id, at: 1)
            var names: [String] = []
            while try statement.step() { names.append(statement.text(0)) }
            return names
        }
    }

    private func row(from statement: PreparedStatement, of view: StoredView) throws -> ViewRow {
        let order = statement.number(2)
        let sealed = ViewRow(
            view: view.name, key: statement.text(0), group: statement.isNull(1) ? nil : statement.text(1),
            order: order == .max ? nil : order, body: [])
        let number = statement.number(4)
        let seal = RowSeal((number, try session.keys.key(number)))
        return try seal.open(statement.borrowed(5), of: sealed, statement.number(3))
    }

    private func bind(_ selection: ViewSelection, of generation: ViewGeneration, to statement: PreparedStatement) {
        statement.bind(generation.id, at: 1)
        statement.bind(selection.orders.lowerBound, at: 2)
        statement.bind(selection.orders.upperBound, at: 3)
        if let group = selection.group { statement.bind(group, at: 5) }
    }
}

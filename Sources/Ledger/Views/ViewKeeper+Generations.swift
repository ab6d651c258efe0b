extension ViewKeeper {
    /// Sets a number of a generation.
    func set(_ column: String, of generation: Int64, to value: Int64) throws {
        try run("UPDATE view_generation SET \(column) = ?2 WHERE id = ?1") { statement in
            statement.bind(generation, at: 1)
            statement.bind(value, at: 2)
        }
    }

    /// Runs a statement that gives no rows.
    func run(_ sql: String, _ bind: (PreparedStatement) -> Void = { _ in }) throws {
        try session.withStatement(for: sql) { statement in
            bind(statement)
            try statement.run()
        }
    }

    /// Begins with the first entry of a log: rows of nothing are right, whatever stood there of other versions.
    func begin() throws {
        try removeAll()
        for view in Set(projectors.flatMap(\.views)).sorted(by: { $0.name < $1.name }) {
            try use(try newGeneration(of: view, at: 0, passed: ViewGeneration.all))
        }
    }

    /// Removes all rows of all views, which tell of another head.
    func removeAll() throws {
        for table in ["view_row", "view_gap", "view_generation", "view"] { try run("DELETE FROM \(table)") }
    }

    /// Begins a generation.
    /// - Returns: Its number.
    func newGeneration(of view: StoredView, at position: Int64, passed: Int64) throws -> Int64 {
        try run("INSERT OR IGNORE INTO view (name) VALUES (?1)") { $0.bind(view.name, at: 1) }
        let sql = """
            INSERT INTO view_generation (view, version, position, passed)
            VALUES ((SELECT id FROM view WHERE name = ?1), ?2, ?3, ?4) RETURNING id
            """
        let id = try session.withStatement(for: sql) { statement in
            statement.bind(view.name, at: 1)
            statement.bind(Int64(view.version), at: 2)
            statement.bind(position, at: 3)
            statement.bind(passed, at: 4)
            return try statement.first { $0.number(0) }
        }
        guard let id else { throw StoreIOFailure.damaged("a generation without a number") }
        return id
    }

    /// Lets lists be made from a generation that is finished.
    func use(_ generation: Int64) throws {
        try set("passed", of: generation, to: ViewGeneration.all)
        try run("UPDATE view SET generation = ?1 WHERE id = (SELECT view FROM view_generation WHERE id = ?1)") {
            $0.bind(generation, at: 1)
        }
    }
}

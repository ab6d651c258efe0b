extension WriteTransaction {
    func keep(_ memo: Memo) throws {
        checkIsOpen()
        let sql = "INSERT OR REPLACE INTO memo (shelf, key, ord, body) VALUES (?1, ?2, ?3, ?4)"
        try session.withStatement(for: sql) { statement in
            statement.bind(memo.shelf, at: 1)
            statement.bind(memo.key, at: 2)
            if let order = memo.order { statement.bind(order, at: 3) } else { statement.bind(nil, at: 3) }
            try memo.body.withUnsafeBytes { body in
                statement.bind(borrowed: body, at: 4)
                try statement.run()
            }
        }
    }

    func removeMemo(_ key: String, from shelf: String) throws {
        checkIsOpen()
        try session.withStatement(for: "DELETE FROM memo WHERE shelf = ?1 AND key = ?2") { statement in
            statement.bind(shelf, at: 1)
            statement.bind(key, at: 2)
            try statement.run()
        }
    }
}

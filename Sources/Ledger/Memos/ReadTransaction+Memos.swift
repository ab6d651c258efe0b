extension ReadTransaction {
    func memo(_ key: String, on shelf: String) throws -> Memo? {
        checkIsOpen()
        return try session.withStatement(for: "SELECT \(Self.memoColumns) FROM memo WHERE shelf = ?1 AND key = ?2") {
            statement in
            statement.bind(shelf, at: 1)
            statement.bind(key, at: 2)
            return try statement.first { Self.memo(from: $0, on: shelf) }
        }
    }

    func forEachMemo(on shelf: String, _ selection: MemoSelection, _ body: (Memo) throws -> Bool) throws {
        checkIsOpen()
        try session.withStatement(for: Self.query(selection)) { statement in
            statement.bind(shelf, at: 1)
            switch selection {
            case .all, .newestFirst: break
            case .beginning(let start): statement.bind(start, at: 2)
            case .ordered(let last): statement.bind(last, at: 2)
            }
            while try statement.step() {
                let memo = Self.memo(from: statement, on: shelf)
                if case .beginning(let start) = selection, !memo.key.utf8.starts(with: start.utf8) { break }
                guard try body(memo) else { break }
            }
        }
    }

    private static let memoColumns = "key, ord, body"

    private static func query(_ selection: MemoSelection) -> String {
        let source = "SELECT \(memoColumns) FROM memo WHERE shelf = ?1"
        return switch selection {
        case .all: "\(source) ORDER BY key"
        case .beginning: "\(source) AND key >= ?2 ORDER BY key"
        case .ordered: "\(source) AND ord IS NOT NULL AND ord <= ?2 ORDER BY ord, key"
        case .newestFirst: "\(source) AND ord IS NOT NULL ORDER BY ord DESC, key DESC"
        }
    }

    private static func memo(from statement: PreparedStatement, on shelf: String) -> Memo {
        Memo(
            shelf: shelf, key: statement.text(0), order: statement.isNull(1) ? nil : statement.number(1),
            body: statement.bytes(2))
    }
}

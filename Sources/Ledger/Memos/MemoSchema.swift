/// The table of memos: no part of the record, so rows may be changed and removed.
enum MemoSchema {
    static let tables = """
        CREATE TABLE memo (
            shelf TEXT NOT NULL,
            key TEXT NOT NULL,
            ord INTEGER,
            body BLOB NOT NULL,
            PRIMARY KEY (shelf, key)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX memo_by_order ON memo (shelf, ord, key) WHERE ord IS NOT NULL;
        """
}

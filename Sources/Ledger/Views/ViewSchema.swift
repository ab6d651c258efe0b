/// The tables of stored views: made from the log at any time, so rows may be changed and removed.
enum ViewSchema {
    static let tables = """
        CREATE TABLE view (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            generation INTEGER -- in use; NULL before the first one is finished
        ) STRICT;
        CREATE TABLE view_generation (
            id INTEGER PRIMARY KEY AUTOINCREMENT, -- never used again, so that one that was removed is not mistaken
            view INTEGER NOT NULL REFERENCES view,
            version INTEGER NOT NULL,
            position INTEGER NOT NULL, -- of the log's head for which the rows are right
            passed INTEGER NOT NULL -- streams up to this number have their rows
        ) STRICT;
        CREATE TABLE view_row (
            generation INTEGER NOT NULL,
            stream INTEGER NOT NULL,
            key TEXT NOT NULL,
            grp TEXT,
            ord INTEGER NOT NULL, -- the greatest number for a row without order
            sealed_by INTEGER NOT NULL REFERENCES data_key,
            body BLOB NOT NULL, -- sealed: nonce, ciphertext, tag
            PRIMARY KEY (generation, stream, key)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX view_row_by_order ON view_row (generation, ord, key);
        CREATE INDEX view_row_by_group ON view_row (generation, grp, ord, key) WHERE grp IS NOT NULL;
        CREATE TABLE view_gap ( -- streams that could not be read
            generation INTEGER NOT NULL,
            stream INTEGER NOT NULL,
            PRIMARY KEY (generation, stream)
        ) STRICT, WITHOUT ROWID;
        """
}

/// A table for other software: names, kinds and meanings, with rows that are asked for once.
public struct FileTable {
    /// What a column holds.
    public enum Kind: String, Hashable, Sendable { case text = "TEXT", integer = "INTEGER", real = "REAL" }

    /// A column with its meaning.
    public struct Column: Hashable, Sendable {
        public let name: String
        public let meaning: String
        public let kind: Kind
        /// Such as `d`; `nil` for what has none.
        public let unit: String?

        /// Declares a column.
        public init(_ name: String, _ meaning: String, _ kind: Kind, unit: String? = nil) {
            self.name = name
            self.meaning = meaning
            self.kind = kind
            self.unit = unit
        }
    }

    /// One value of a row.
    public enum Value: Hashable, Sendable {
        case unknown
        /// Known, and not told.
        case withheld
        case text(String)
        case integer(Int64)
        case real(Double)
    }

    public let name: String
    public let title: String
    public let meaning: String
    public let columns: [Column]
    /// As many values in each as there are columns.
    public let rows: any Sequence<[Value]>

    /// Puts a table together.
    public init(
        _ name: String, title: String, meaning: String, columns: [Column], rows: any Sequence<[Value]>
    ) {
        self.name = name
        self.title = title
        self.meaning = meaning
        self.columns = columns
        self.rows = rows
    }
}

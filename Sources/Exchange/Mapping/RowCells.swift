/// The cells of a row by the names of their columns.
struct RowCells {
    let indices: [String: Int]
    let cells: [String]

    /// The text of a cell; empty if the file has no such column, which is refused before any row is read.
    subscript(column: String) -> String { indices[column].map { cells[$0] } ?? "" }
}

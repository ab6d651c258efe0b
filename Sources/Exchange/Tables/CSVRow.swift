/// A row of a table as it was read.
public struct CSVRow: Hashable, Sendable {
    /// Its number as a spreadsheet counts: from 1, the heading and blank lines included.
    public let number: Int
    public let cells: [String]
}

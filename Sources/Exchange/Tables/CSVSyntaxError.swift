/// A text is no table after RFC 4180 in UTF-8; what follows cannot be told into rows.
public struct CSVSyntaxError: Error, Hashable, Sendable {
    /// From 1, the heading included.
    public let row: Int
    /// The place of the cell in its row, from 1.
    public let cell: Int
    public let expected: String
    public let found: String
    public let advice: String
}

extension CSVSyntaxError: CustomStringConvertible {
    public var description: String { "row \(row), cell \(cell): expected \(expected), found \(found); \(advice)" }
}

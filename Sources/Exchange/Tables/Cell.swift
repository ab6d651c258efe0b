/// A cell of a table that is written; its type decides how, so a negative amount stays a number.
public enum Cell: Hashable, Sendable {
    case empty
    case text(String)
    case integer(Int)
    /// A finite number.
    case decimal(Double)
}

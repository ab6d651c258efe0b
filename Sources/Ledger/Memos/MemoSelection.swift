/// Which memos of a shelf to read.
public enum MemoSelection: Hashable, Sendable {
    /// All, by key.
    case all
    /// Those whose key begins with these characters, by key.
    case beginning(String)
    /// Those that have an order up to this number, inclusive, the smallest first.
    case ordered(upTo: Int64)
    /// Those that have an order, the greatest first.
    case newestFirst
}

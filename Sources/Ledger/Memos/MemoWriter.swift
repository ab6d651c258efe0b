/// Changes memos in the same transaction as the log.
public protocol MemoWriter: MemoReader {
    /// Keeps a memo in the place of the one with the same key on the same shelf.
    func keep(_ memo: Memo) throws

    /// Throws a memo away; nothing happens if there is none.
    func removeMemo(_ key: String, from shelf: String) throws
}

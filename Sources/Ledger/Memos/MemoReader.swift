/// Reads memos in the same snapshot as the log.
public protocol MemoReader: AnyObject {
    /// The memo of that key; `nil` if there is none.
    func memo(_ key: String, on shelf: String) throws -> Memo?

    /// Hands over the selected memos of a shelf one after another, in bounded memory.
    ///
    /// - Parameter body: Returns false to stop. It must not change memos of the same shelf.
    func forEachMemo(on shelf: String, _ selection: MemoSelection, _ body: (Memo) throws -> Bool) throws
}

extension MemoReader {
    /// The selected memos of a shelf, all at once in memory.
    public func memos(on shelf: String, _ selection: MemoSelection = .all) throws -> [Memo] {
        var memos: [Memo] = []
        try forEachMemo(on: shelf, selection) { memo in
            memos.append(memo)
            return true
        }
        return memos
    }
}

/// A store that keeps rows of views, and can make them anew; one that folds them whenever it is asked needs it not.
public protocol ViewStore: EntryStore {
    /// Makes the rows of stored views anew, beside those in use, in short transactions, so that others go on working.
    ///
    /// What a rebuild that was cut short left behind is removed first.
    ///
    /// - Parameters:
    ///   - names: The views to make; `nil` for all that the store keeps.
    ///   - streamsAtOnce: Streams in one transaction.
    ///   - progress: Called after each transaction with the number of streams read so far; may throw to stop.
    /// - Throws: ``RebuildDisturbed``, what the store throws, what `progress` throws.
    @discardableResult
    func rebuild(_ names: Set<String>?, streamsAtOnce: Int, progress: (Int) throws -> Void) throws -> Rebuilt
}

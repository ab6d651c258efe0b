public import Events

/// Reads stored views in the same snapshot as the log.
public protocol ViewReader: AnyObject {
    /// How a view stands to the log.
    func state(of view: StoredView) throws -> ViewState

    /// How many rows a view has in use, out of date or not; all of them are counted.
    func size(of view: StoredView) throws -> Int

    /// Hands over the selected rows one after another, in bounded memory.
    ///
    /// - Parameter body: Returns false to stop.
    /// - Throws: ``ViewOutdated`` if the rows are not those of this version at this place of the log.
    func forEachRow(_ selection: ViewSelection, _ body: (ViewRow) throws -> Bool) throws

    /// How many rows are selected; the limit does not count.
    /// - Throws: ``ViewOutdated``
    func countRows(_ selection: ViewSelection) throws -> Int

    /// The rows that one stream has in a view, by key.
    /// - Throws: ``ViewOutdated``
    func rows(of stream: StreamName, in view: StoredView) throws -> [ViewRow]
}

extension ViewReader {
    /// The selected rows, all at once in memory.
    public func rows(_ selection: ViewSelection) throws -> [ViewRow] {
        var rows: [ViewRow] = []
        try forEachRow(selection) { row in
            rows.append(row)
            return true
        }
        return rows
    }
}

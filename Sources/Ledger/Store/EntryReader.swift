public import Events

/// The log with its stored views and memos, which do not move while they are used; valid only inside the closure it was given to.
public protocol EntryReader: ViewReader, MemoReader {
    /// The end of the log in this view.
    var head: LogHead { get throws }

    /// The entry with this id; `nil` if there is none.
    func entry(_ id: EntryID) throws -> LoggedEntry?

    /// The version of the stream's last entry; 0 if the stream does not exist.
    func version(of stream: StreamName) throws -> Int64

    /// Hands over the selected entries one after another in the order of position, in bounded memory.
    ///
    /// - Parameter body: Returns false to stop. What it appends meanwhile is not handed over.
    func forEach(_ selection: Selection, _ body: (LoggedEntry) throws -> Bool) throws

    /// The streams of a kind that have entries, in the order of their names.
    func streams(of kind: StreamKind) throws -> [StreamName]

    /// The streams that have entries after this position, exclusive, in the order of their names.
    func streams(writtenAfter position: Int64) throws -> [StreamName]
}

extension EntryReader {
    /// The selected entries, all at once in memory.
    public func entries(_ selection: Selection = .everything) throws -> [LoggedEntry] {
        var entries: [LoggedEntry] = []
        try forEach(selection) { entry in
            entries.append(entry)
            return true
        }
        return entries
    }
}

internal import Almanac
internal import Events
internal import Ledger

/// A log as it would be with one entry more, which nobody keeps: readers of it see what recording would show.
final class HypotheticalLog: EntryReader {
    private let log: any EntryReader
    private let supposed: LoggedEntry

    /// Supposes that `draft` is recorded at a moment, after all that the log holds.
    init(_ log: any EntryReader, with draft: Draft, recordedAt moment: Instant) throws {
        self.log = log
        supposed = LoggedEntry(
            draft, position: try log.head.position + 1, version: try log.version(of: draft.stream) + 1,
            recordedAt: moment)
    }

    var head: LogHead { LogHead(position: supposed.position, recordedAt: supposed.recordedAt) }

    func entry(_ id: EntryID) throws -> LoggedEntry? { id == supposed.id ? supposed : try log.entry(id) }

    func version(of stream: StreamName) throws -> Int64 {
        isSupposed(stream) ? supposed.version : try log.version(of: stream)
    }

    func forEach(_ selection: Selection, _ body: (LoggedEntry) throws -> Bool) throws {
        var left = max(selection.limit ?? .max, 0)
        var goesOn = true
        try log.forEach(selection) { entry in
            left -= 1
            goesOn = try body(entry)
            return goesOn
        }
        if goesOn, left > 0, isSelected(by: selection) { _ = try body(supposed) }
    }

    func streams(of kind: StreamKind) throws -> [StreamName] {
        let known = try log.streams(of: kind)
        guard kind == supposed.stream.kind, !known.contains(where: isSupposed) else { return known }
        return (known + [supposed.stream]).sorted()
    }

    func streams(writtenAfter position: Int64) throws -> [StreamName] {
        let known = try log.streams(writtenAfter: position)
        guard supposed.position > position, !known.contains(where: isSupposed) else { return known }
        return (known + [supposed.stream]).sorted()
    }

    /// What work on the log remembers is the same: nothing was done with what is only supposed.
    func memo(_ key: String, on shelf: String) throws -> Memo? { try log.memo(key, on: shelf) }

    func forEachMemo(on shelf: String, _ selection: MemoSelection, _ body: (Memo) throws -> Bool) throws {
        try log.forEachMemo(on: shelf, selection, body)
    }

    /// Nobody made the rows of a log that is only supposed, so every view is one entry behind.
    func state(of view: StoredView) throws -> ViewState {
        let state = try log.state(of: view)
        return ViewState(
            view: state.view, storedVersion: state.storedVersion, position: state.position, lag: state.lag + 1,
            unreadable: state.unreadable)
    }

    func size(of view: StoredView) throws -> Int { try log.size(of: view) }

    func forEachRow(_ selection: ViewSelection, _ body: (ViewRow) throws -> Bool) throws {
        throw ViewOutdated(try state(of: selection.view))
    }

    func countRows(_ selection: ViewSelection) throws -> Int { throw ViewOutdated(try state(of: selection.view)) }

    func rows(of stream: StreamName, in view: StoredView) throws -> [ViewRow] {
        throw ViewOutdated(try state(of: view))
    }

    private func isSelected(by selection: Selection) -> Bool {
        supposed.position > selection.after && supposed.position <= selection.upTo ?? .max
            && selection.stream.map(isSupposed) ?? true
            && selection.types.map { $0.contains(supposed.type) } ?? true
    }

    // `==` would take names that only look alike for the same.
    private func isSupposed(_ stream: StreamName) -> Bool {
        stream.description.utf8.elementsEqual(supposed.stream.description.utf8)
    }
}

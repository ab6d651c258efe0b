internal import Events
internal import Ledger

/// The log up to a position: what it was when that entry was the last one.
final class EarlierLog: EntryReader {
    let head: LogHead
    private let log: any EntryReader

    /// Reads up to a position, inclusive.
    /// - Throws: ``PositionNotReached`` if the log has fewer entries.
    init(_ log: any EntryReader, upTo position: Int64) throws {
        self.log = log
        let end = try log.head.position
        guard position <= end else { throw PositionNotReached(position: position, end: end) }
        let last = try log.entries(Selection(after: max(position, 0) - 1, upTo: position)).last
        head = LogHead(position: max(position, 0), recordedAt: last?.recordedAt)
    }

    func entry(_ id: EntryID) throws -> LoggedEntry? {
        try log.entry(id).flatMap { $0.position <= head.position ? $0 : nil }
    }

    func version(of stream: StreamName) throws -> Int64 {
        var version: Int64 = 0
        try forEach(.stream(stream)) { entry in
            version = entry.version
            return true
        }
        return version
    }

    func forEach(_ selection: Selection, _ body: (LoggedEntry) throws -> Bool) throws {
        var earlier = selection
        earlier.upTo = min(selection.upTo ?? head.position, head.position)
        try log.forEach(earlier, body)
    }

    func streams(of kind: StreamKind) throws -> [StreamName] {
        let later = try log.streams(writtenAfter: head.position)
        let unborn = Set(
            try later.filter { try log.entries(Selection(stream: $0, upTo: head.position, limit: 1)).isEmpty })
        return try log.streams(of: kind).filter { !unborn.contains($0) }
    }

    func streams(writtenAfter position: Int64) throws -> [StreamName] {
        try log.streams(writtenAfter: position).filter { stream in
            let found = Selection(stream: stream, after: position, upTo: head.position, limit: 1)
            return try !log.entries(found).isEmpty
        }
    }

    /// What work on the log remembers is of today.
    func memo(_ key: String, on shelf: String) throws -> Memo? { try log.memo(key, on: shelf) }

    func forEachMemo(on shelf: String, _ selection: MemoSelection, _ body: (Memo) throws -> Bool) throws {
        try log.forEachMemo(on: shelf, selection, body)
    }

    func state(of view: StoredView) throws -> ViewState { try log.state(of: view) }

    func size(of view: StoredView) throws -> Int { try log.size(of: view) }

    /// Stored views tell of the whole log and not of an earlier one.
    func forEachRow(_ selection: ViewSelection, _ body: (ViewRow) throws -> Bool) throws {
        throw ViewOutdated(try state(of: selection.view))
    }

    func countRows(_ selection: ViewSelection) throws -> Int { throw ViewOutdated(try state(of: selection.view)) }

    func rows(of stream: StreamName, in view: StoredView) throws -> [ViewRow] {
        throw ViewOutdated(try state(of: view))
    }
}

/// A position was named that the log has not reached.
public struct PositionNotReached: Error, Hashable, Sendable, CustomStringConvertible {
    /// The position that was named.
    public let position: Int64
    /// The position of the last entry.
    public let end: Int64

    public var description: String {
        "--to-position: expected a position of the log, which ends at \(end), found \(position); name one from 1 to \(end), or leave "
            + "it out for the whole log"
    }
}

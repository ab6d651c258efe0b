internal import Events
internal import Ledger
internal import Projections

/// The log as somebody may know of it: what they may not see is not there, in whatever way they ask.
final class GuardedReader: EntryReader {
    private let log: any EntryReader
    private let guardian: Guardian

    init(_ log: any EntryReader, _ guardian: Guardian) {
        self.log = log
        self.guardian = guardian
    }

    var head: LogHead { get throws { try log.head } }

    func entry(_ id: EntryID) throws -> LoggedEntry? {
        try log.entry(id).flatMap { try guardian.admits($0) ? $0 : nil }
    }

    func version(of stream: StreamName) throws -> Int64 { try isThere(stream) ? log.version(of: stream) : 0 }

    func forEach(_ selection: Selection, _ body: (LoggedEntry) throws -> Bool) throws {
        if let stream = selection.stream, try !isThere(stream) { return }
        var (all, left) = (selection, selection.limit ?? .max)
        all.limit = nil
        guard left > 0 else { return }
        try log.forEach(all) { entry in
            guard try guardian.admits(entry) else { return true }
            left -= 1
            return try body(entry) && left > 0
        }
    }

    func streams(of kind: StreamKind) throws -> [StreamName] { try log.streams(of: kind).filter(isThere) }

    func streams(writtenAfter position: Int64) throws -> [StreamName] {
        try log.streams(writtenAfter: position).filter(isThere)
    }

    private func isThere(_ stream: StreamName) throws -> Bool {
        switch stream.kind {
        case .case: try guardian.knows(CaseRef(stream.subject))
        case .alert: try stream.caseOfAlerts.map(guardian.knows) ?? true
        case .access: false
        case .actor, .agreement, .audit, .calendar, .partnership, .policy: true
        }
    }
}

// What work on the log remembers tells of no case.
extension GuardedReader {
    func memo(_ key: String, on shelf: String) throws -> Memo? { try log.memo(key, on: shelf) }

    func forEachMemo(on shelf: String, _ selection: MemoSelection, _ body: (Memo) throws -> Bool) throws {
        try log.forEachMemo(on: shelf, selection, body)
    }
}

extension GuardedReader {
    func state(of view: StoredView) throws -> ViewState { try log.state(of: view) }

    func size(of view: StoredView) throws -> Int { try log.size(of: view) }

    func forEachRow(_ selection: ViewSelection, _ body: (ViewRow) throws -> Bool) throws {
        var (all, left) = (selection, selection.limit ?? .max)
        all.limit = nil
        guard left > 0 else { return }
        try log.forEachRow(all) { row in
            guard try isThere(row) else { return true }
            left -= 1
            return try body(row) && left > 0
        }
    }

    func countRows(_ selection: ViewSelection) throws -> Int {
        var count = 0
        var all = selection
        all.limit = nil
        try forEachRow(all) { _ in
            count += 1
            return true
        }
        return count
    }

    func rows(of stream: StreamName, in view: StoredView) throws -> [ViewRow] {
        try isThere(stream) ? log.rows(of: stream, in: view).filter(isThere) : []
    }

    private func isThere(_ row: ViewRow) throws -> Bool {
        guard let view = StoredView.all.first(where: { $0.name == row.view }) else { return false }
        return try view.caseRef(of: row).map(guardian.knows) ?? true
    }
}

extension StoredView {
    /// The case that a row tells of; `nil` for none.
    fileprivate func caseRef(of row: ViewRow) throws -> CaseRef? {
        switch self {
        case .caseload, .releaseCalendar: CaseRef(row.key)
        case .openWork: try row.read(as: OpenWorkRow.self).caseRef
        case .alertInbox: row.group.flatMap { StreamName(.alert, $0)?.caseOfAlerts }
        default: nil
        }
    }
}

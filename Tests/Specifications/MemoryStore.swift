public import Almanac
internal import Events
internal import Foundation
public import Ledger
internal import Synchronization

/// A log in memory: the smallest store that keeps the laws.
public final class MemoryStore: EntryStore {
    private let writers = NSLock()
    private struct Kept {
        var entries: [LoggedEntry] = []
        var memos: [Memo] = []
    }

    private let kept = Mutex(Kept())
    private let busy = Mutex<Set<String>>([])
    private let projectors: [any Projector]

    /// Makes an empty log, whose stored views are folded anew whenever somebody asks: what other stores must equal.
    public init(keeping projectors: [any Projector] = []) { self.projectors = projectors }

    @discardableResult
    public func write<Outcome>(_ body: (any EntryWriter) throws -> Outcome) throws -> Outcome {
        writers.lock()
        defer { writers.unlock() }
        let before = kept.withLock { $0 }
        let transaction = MemoryTransaction(before.entries, before.memos, projectors)
        let outcome = try body(transaction)
        let after = Kept(entries: transaction.entries, memos: transaction.memos)
        kept.withLock { $0 = after }
        return outcome
    }

    /// Waits for nobody: in one process without threads whoever is at work would be waited for without end.
    public func alone<Outcome>(at work: String, within timeout: Span, _ body: () throws -> Outcome) throws -> Outcome {
        guard busy.withLock({ $0.insert(work).inserted }) else { throw StoreBusy(lock: work, waited: .zero) }
        defer { busy.withLock { _ = $0.remove(work) } }
        return try body()
    }

    public func read<Outcome>(_ body: (any EntryReader) throws -> Outcome) throws -> Outcome {
        let now = kept.withLock { $0 }
        return try body(MemoryTransaction(now.entries, now.memos, projectors))
    }
}

/// A copy of the log, to which entries may be appended.
private final class MemoryTransaction: EntryWriter {
    private(set) var entries: [LoggedEntry]
    private(set) var memos: [Memo]
    private let projectors: [any Projector]

    init(_ entries: [LoggedEntry], _ memos: [Memo], _ projectors: [any Projector]) {
        self.entries = entries
        self.memos = memos
        self.projectors = projectors
    }

    var head: LogHead {
        entries.last.map { LogHead(position: $0.position, recordedAt: $0.recordedAt) } ?? .empty
    }

    func entry(_ id: EntryID) -> LoggedEntry? { entries.first { $0.id == id } }

    func version(of stream: StreamName) -> Int64 {
        entries.last { Self.bytes($0.stream) == Self.bytes(stream) }?.version ?? 0
    }

    func forEach(_ selection: Selection, _ body: (LoggedEntry) throws -> Bool) throws {
        let selected = entries.filter { entry in
            entry.position > selection.after && entry.position <= selection.upTo ?? .max
                && selection.stream.map { Self.bytes($0) == Self.bytes(entry.stream) } ?? true
                && selection.types.map { $0.contains(entry.type) } ?? true
        }
        for entry in selected.prefix(max(selection.limit ?? .max, 0)) {
            guard try body(entry) else { return }
        }
    }

    func streams(of kind: StreamKind) -> [StreamName] {
        entries.filter { $0.version == 1 && $0.stream.kind == kind }.map(\.stream).sorted()
    }

    func streams(writtenAfter position: Int64) -> [StreamName] {
        Set(entries.filter { $0.position > position }.map(\.stream)).sorted()
    }

    func memo(_ key: String, on shelf: String) -> Memo? { memos.first { $0.shelf == shelf && $0.key == key } }

    func forEachMemo(on shelf: String, _ selection: MemoSelection, _ body: (Memo) throws -> Bool) throws {
        for memo in memos.filter({ $0.shelf == shelf }).selected(selection) {
            guard try body(memo) else { return }
        }
    }

    func keep(_ memo: Memo) {
        removeMemo(memo.key, from: memo.shelf)
        memos.append(memo)
    }

    func removeMemo(_ key: String, from shelf: String) { memos.removeAll { $0.shelf == shelf && $0.key == key } }

    func append(
        _ drafts: [Draft], to stream: StreamName, expecting: ExpectedVersion, at time: RecordingTime
    ) throws -> [Receipt] {
        let plan = try AppendPlan(
            drafts, to: stream, expecting: expecting, at: time, after: head,
            version: { version(of: stream) }, find: { entry($0) })
        for entry in plan.fresh.map(\.entry) {
            entries.append(entry)
            guard let erasing = Erasing(entry) else { continue }
            entries = entries.map { erasing.covers($0) ? LoggedEntry($0, contents: nil) : $0 }
        }
        return plan.receipts
    }

    func state(of view: StoredView) -> ViewState {
        let streams = projections(in: view)
        return ViewState(
            view: view, storedVersion: entries.isEmpty ? nil : view.version, position: head.position, lag: 0,
            unreadable: streams.filter { $0.rows == nil }.map(\.stream.description).sorted())
    }

    func size(of view: StoredView) -> Int { projections(in: view).reduce(0) { $0 + ($1.rows?.count ?? 0) } }

    func forEachRow(_ selection: ViewSelection, _ body: (ViewRow) throws -> Bool) throws {
        for row in selected(selection).prefix(max(selection.limit ?? .max, 0)) {
            guard try body(row) else { return }
        }
    }

    func countRows(_ selection: ViewSelection) -> Int { selected(selection).count }

    func rows(of stream: StreamName, in view: StoredView) -> [ViewRow] {
        projections(in: view).filter { $0.stream == stream }.flatMap { $0.rows ?? [] }.sorted { $0.key < $1.key }
    }

    private func selected(_ selection: ViewSelection) -> [ViewRow] {
        projections(in: selection.view).flatMap { $0.rows ?? [] }.filter { row in
            selection.orders.contains(row.order ?? .max) && selection.group.map { $0 == row.group } ?? true
                && selection.mentioning.map { String(decoding: row.body, as: UTF8.self).contains($0) } ?? true
        }.sorted { ($0.order ?? .max, $0.key) < ($1.order ?? .max, $1.key) }
    }

    /// The rows of each stream in the order in which the streams began; `nil` for one that cannot be read.
    private func projections(in view: StoredView) -> [(stream: StreamName, rows: [ViewRow]?)] {
        entries.filter { $0.version == 1 }.flatMap { first in
            projectors.filter { $0.kind == first.stream.kind && $0.views.contains(view) }.map { projector in
                let read = entries.filter {
                    Self.bytes($0.stream) == Self.bytes(first.stream) && projector.typesRead.contains($0.type)
                }
                let rows =
                    read.isEmpty ? [] : try? projector.rows(of: first.stream, read).filter { $0.view == view.name }
                return (first.stream, rows)
            }
        }
    }

    // `==` would take names that only look alike for the same.
    private static func bytes(_ stream: StreamName) -> [UInt8] { Array(stream.description.utf8) }
}

extension [Memo] {
    fileprivate func selected(_ selection: MemoSelection) -> [Memo] {
        let byKey = sorted { $0.key < $1.key }
        let byOrder = filter { $0.order != nil }.sorted { ($0.order ?? .max, $0.key) < ($1.order ?? .max, $1.key) }
        return switch selection {
        case .all: byKey
        case .beginning(let start): byKey.filter { $0.key.utf8.starts(with: start.utf8) }
        case .ordered(let last): byOrder.filter { $0.order.map { $0 <= last } ?? false }
        case .newestFirst: byOrder.reversed()
        }
    }
}

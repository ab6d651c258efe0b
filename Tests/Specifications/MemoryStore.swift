internal import Events
internal import Foundation
public import Ledger
internal import Synchronization

/// A log in memory: the smallest store that keeps the laws.
public final class MemoryStore: EntryStore {
    private let writers = NSLock()
    private let kept = Mutex<[LoggedEntry]>([])
    private let projectors: [any Projector]

    /// Makes an empty log, whose stored views are folded anew whenever somebody asks: what other stores must equal.
    public init(keeping projectors: [any Projector] = []) { self.projectors = projectors }

    @discardableResult
    public func write<Outcome>(_ body: (any EntryWriter) throws -> Outcome) throws -> Outcome {
        writers.lock()
        defer { writers.unlock() }
        let transaction = MemoryTransaction(kept.withLock { $0 }, projectors)
        let outcome = try body(transaction)
        let entries = transaction.entries
        kept.withLock { $0 = entries }
        return outcome
    }

    public func read<Outcome>(_ body: (any EntryReader) throws -> Outcome) throws -> Outcome {
        try body(MemoryTransaction(kept.withLock { $0 }, projectors))
    }
}

/// A copy of the log, to which entries may be appended.
private final class MemoryTransaction: EntryWriter {
    private(set) var entries: [LoggedEntry]
    private let projectors: [any Projector]

    init(_ entries: [LoggedEntry], _ projectors: [any Projector]) {
        self.entries = entries
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

    func append(
        _ drafts: [Draft], to stream: StreamName, expecting: ExpectedVersion, at time: RecordingTime
    ) throws -> [Receipt] {
        let plan = try AppendPlan(
            drafts, to: stream, expecting: expecting, at: time, after: head,
            version: { version(of: stream) }, find: { entry($0) })
        entries += plan.fresh
        return plan.receipts
    }

    func state(of view: StoredView) -> ViewState {
        let streams = projections(in: view)
        return ViewState(
            view: view, storedVersion: entries.isEmpty ? nil : view.version, position: head.position, lag: 0,
            rows: streams.reduce(0) { $0 + ($1.rows?.count ?? 0) },
            unreadable: streams.filter { $0.rows == nil }.map(\.stream.description).sorted())
    }

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

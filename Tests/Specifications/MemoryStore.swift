internal import Events
internal import Foundation
public import Ledger
internal import Synchronization

/// A log in memory: the smallest store that keeps the laws.
public final class MemoryStore: EntryStore {
    private let writers = NSLock()
    private let kept = Mutex<[LoggedEntry]>([])

    /// Makes an empty log.
    public init() {}

    @discardableResult
    public func write<Outcome>(_ body: (any EntryWriter) throws -> Outcome) throws -> Outcome {
        writers.lock()
        defer { writers.unlock() }
        let transaction = MemoryTransaction(kept.withLock { $0 })
        let outcome = try body(transaction)
        let entries = transaction.entries
        kept.withLock { $0 = entries }
        return outcome
    }

    public func read<Outcome>(_ body: (any EntryReader) throws -> Outcome) throws -> Outcome {
        try body(MemoryTransaction(kept.withLock { $0 }))
    }
}

/// A copy of the log, to which entries may be appended.
private final class MemoryTransaction: EntryWriter {
    private(set) var entries: [LoggedEntry]

    init(_ entries: [LoggedEntry]) { self.entries = entries }

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

    // `==` would take names that only look alike for the same.
    private static func bytes(_ stream: StreamName) -> [UInt8] { Array(stream.description.utf8) }
}

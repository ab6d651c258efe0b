public import Almanac
public import Events

/// An append-only log of entries. The laws that every store keeps are in `Tests/Specifications/EntryStoreLaws.swift`.
public protocol EntryStore: Sendable {
    /// Runs `body` in one transaction: all it appends is kept when this returns, or nothing if it throws.
    ///
    /// `body` may read what it has appended. It must not write to the same store by another call, which is a programming
    /// error. It may be run on another thread, on which some other writer has its work done.
    @discardableResult
    func write<Outcome>(_ body: (any EntryWriter) throws -> Outcome) throws -> Outcome

    /// Runs `body` on a snapshot: all it reads is of one moment, whatever is appended meanwhile.
    func read<Outcome>(_ body: (any EntryReader) throws -> Outcome) throws -> Outcome

    /// Runs `body` while nobody else does that work on the same store; others may read and write meanwhile.
    ///
    /// - Parameters:
    ///   - work: A plain name of the work, such as `watch`.
    ///   - timeout: How long to wait for somebody who is doing it.
    /// - Throws: ``StoreBusy``, what `body` throws.
    func alone<Outcome>(at work: String, within timeout: Span, _ body: () throws -> Outcome) throws -> Outcome
}

extension EntryStore {
    /// Appends entries to a stream in a transaction of their own; see ``EntryWriter/append(_:to:expecting:at:)``.
    @discardableResult
    public func append(
        _ drafts: [Draft], to stream: StreamName, expecting: ExpectedVersion, at time: RecordingTime
    ) throws -> [Receipt] {
        try write { try $0.append(drafts, to: stream, expecting: expecting, at: time) }
    }

    /// The selected entries, all at once in memory.
    public func entries(_ selection: Selection = .everything) throws -> [LoggedEntry] {
        try read { try $0.entries(selection) }
    }
}

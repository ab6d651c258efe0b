public import Events

/// A write transaction; valid only inside the closure it was given to.
public protocol EntryWriter: EntryReader, MemoWriter {
    /// Appends entries to a stream, in their order; none if it throws.
    ///
    /// An entry whose id is in the log already with the same content keeps its place, and its first receipt comes back.
    /// That is looked at first, so a retry succeeds with an outdated version or time. Version and time are checked only
    /// if anything is new, the version against the stream as it was before this call.
    ///
    /// - Returns: One receipt for each draft, in the same order.
    /// - Throws: ``MisaddressedDraft``, ``EntryConflict``, ``VersionConflict``, ``RecordedTimeGoesBackwards``, or what
    ///   the store itself cannot do.
    @discardableResult
    func append(
        _ drafts: [Draft], to stream: StreamName, expecting: ExpectedVersion, at time: RecordingTime
    ) throws -> [Receipt]
}

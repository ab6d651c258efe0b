internal import Almanac
internal import Events
internal import Ledger
internal import Outcomes
internal import Projections

/// Reads the releases of one case after the other, with what was known at each gate.
struct CohortSource {
    private let past: RecordedPast
    /// The end of the record: after it nothing is known.
    private let moment: Instant

    init(_ reader: CaseReader) throws {
        past = try RecordedPast(reader)
        moment = try reader.log.head.recordedAt ?? Instant(milliseconds: 0)
    }

    /// The releases of a case, in their order.
    /// - Throws: ``UnreadableEntry``, what the store throws.
    func rows(of stream: StreamName) throws -> [OutcomeRow] {
        let entries = try past.entries(of: stream)
        let file = try past.file(of: stream, entries)
        return try ReleaseEpisode.all(in: file).compactMap { episode in
            let known = try past.file(of: stream, entries, at: episode.gate)
            return OutcomeRow(
                episode, asKnownAtGate: known, directoryThen: try past.directory(of: known.team, at: episode.gate),
                directory: try past.directory(of: episode.file.team), until: moment)
        }
    }
}

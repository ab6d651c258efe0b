internal import Almanac
internal import Events
internal import Ledger
internal import Outcomes
internal import Projections

/// Reads the releases of one case after the other, with what was known at each gate.
///
/// A national log has millions of entries: only those that a release is folded from are opened, and once.
struct CohortSource {
    private let past: RecordedPast
    private let reader: CaseReader
    /// The end of the record: after it nothing is known.
    private let moment: Instant

    init(_ reader: CaseReader) throws {
        self.reader = reader
        past = try RecordedPast(reader)
        moment = try reader.lastMoment()
    }

    /// The releases of a case, in their order.
    /// - Throws: ``UnreadableEntry``, what the store throws.
    func rows(of stream: StreamName) throws -> [OutcomeRow] {
        let entries = try reader.log.entries(Selection(stream: stream, types: OutcomeRow.types)).map(\.withoutEnvelope)
        let today = try History(entries, with: reader.catalogue)
        let caseRef = CaseRef(stream.subject)
        return try ReleaseEpisode.all(in: CaseFile(caseRef, today)).compactMap { episode in
            let known = CaseFile(caseRef, try history(of: entries, today, knownAt: episode.gate))
            return OutcomeRow(
                episode, asKnownAtGate: known, directoryThen: try past.directory(of: known.team, at: episode.gate),
                directory: try past.directory(of: episode.file.team), until: moment)
        }
    }

    private func history(of entries: [LoggedEntry], _ today: History, knownAt moment: Instant) throws -> History {
        // Without an amendment nothing was ever read differently, only less of it.
        guard entries.contains(where: { Self.amendments.contains($0.type) }) else {
            return today.telling { $0.recordedAt <= moment }
        }
        return try History(entries, seenFrom: Vantage(knownAt: moment), with: reader.catalogue)
    }

    private static let amendments: Set<String> = [EventCorrected.name, EventVoided.name]
}

extension LoggedEntry {
    /// The entry as if its envelope said nothing beside what and when, which is all that an evaluation of many asks.
    fileprivate var withoutEnvelope: LoggedEntry {
        LoggedEntry(self, contents: contents.map { Contents(attributes: [], data: $0.data) })
    }
}

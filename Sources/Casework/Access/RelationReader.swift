internal import Access
internal import Almanac
internal import Events
internal import Ledger
internal import Projections

/// Reads from the log how somebody stands to a case.
struct RelationReader {
    private let reader: CaseReader
    private let moment: Instant

    /// - Parameter reader: Sees the whole log.
    init(_ reader: CaseReader, at moment: Instant) {
        self.reader = reader
        self.moment = moment
    }

    /// The types of the entries that it reads of a case.
    static let sources = CaseRelation.sources.union([EventCorrected.name, EventVoided.name])

    func relation(of principal: Principal, to caseRef: CaseRef) throws -> CaseRelation {
        guard let stream = StreamName(.case, caseRef.rawValue) else { return .none }
        let entries = try reader.log.entries(Selection(stream: stream, types: Self.sources))
        guard !entries.isEmpty else {
            // To ask for a case that never was takes as long as to ask for one that is closed to them.
            if let other = try reader.log.entries(Selection(types: [CaseOpened.name], limit: 1)).first?.stream {
                let others = try reader.log.entries(Selection(stream: other, types: Self.sources))
                _ = try relation(of: principal, to: CaseRef(other.subject), by: others)
            }
            return .none
        }
        return try relation(of: principal, to: caseRef, by: entries)
    }

    private func relation(
        of principal: Principal, to caseRef: CaseRef, by entries: [LoggedEntry]
    ) throws -> CaseRelation {
        // How somebody stands is a matter of today, whatever moment is looked at.
        let file = CaseFile(caseRef, try History(entries, with: reader.catalogue))
        let directory = ActorDirectory(
            try file.team.union([principal.actor].compactMap(\.self)).sorted().compactMap {
                try reader.record(of: $0, from: .today)
            }, agreements: try reader.agreements(from: .today))
        return CaseRelation(of: principal, in: file, under: directory, at: moment)
    }
}

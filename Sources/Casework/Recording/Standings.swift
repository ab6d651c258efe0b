internal import Events
internal import Ledger
internal import Projections

/// How streams stand, remembered for those looked at last, so that an import need not read a case for each of its lines.
///
/// What is forgotten is read from the log again; memory stays bounded however many cases a file has.
struct Standings {
    /// About how many streams are remembered; at least 2.
    private let limit: Int
    private let catalogue: EventCatalogue
    private var recent: [StreamName: CaseStanding] = [:]
    private var older: [StreamName: CaseStanding] = [:]

    init(_ catalogue: EventCatalogue, limit: Int) {
        self.catalogue = catalogue
        self.limit = limit
    }

    /// How a stream stands after all that the log holds of it.
    mutating func standing(of stream: StreamName, in log: any EntryReader) throws -> CaseStanding {
        guard stream.kind == .case || stream.kind == .alert else { return CaseStanding() }
        if let standing = recent[stream] { return standing }
        let standing = try older[stream] ?? read(stream, log)
        remember(standing, of: stream)
        return standing
    }

    /// Remembers how a stream stands now.
    mutating func remember(_ standing: CaseStanding, of stream: StreamName) {
        recent[stream] = standing
        guard recent.count >= max(limit / 2, 1) else { return }
        older = recent
        recent = [:]
    }

    /// Forgets a stream, because more than its newest entry has changed.
    mutating func forget(_ stream: StreamName) {
        recent[stream] = nil
        older[stream] = nil
    }

    private func read(_ stream: StreamName, _ log: any EntryReader) throws -> CaseStanding {
        let amendments: Set<String> = [EventVoided.name, EventCorrected.name]
        let types = CaseStanding.relevantEvents.union(amendments)
        let history = try History(try log.entries(Selection(stream: stream, types: types)), with: catalogue)
        // A history is in the order of what happened; what may be recorded next is a matter of what is recorded.
        return history.entries.sorted { $0.position < $1.position }.reduce(into: CaseStanding()) { $0.note($1) }
    }
}

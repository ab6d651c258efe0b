internal import Almanac
internal import Events
internal import Ledger
internal import Projections

/// The entries whose time to be looked at again has passed.
struct DueEntries {
    private let catalogue: EventCatalogue
    private let log: any EntryReader
    private let today: CivilDate

    /// Looks on a day: what must be looked at until then is not yet due.
    init(_ catalogue: EventCatalogue, _ log: any EntryReader, on today: CivilDate) {
        self.catalogue = catalogue
        self.log = log
        self.today = today
    }

    /// What has to go, stream by stream.
    func subjects() throws -> [ErasureSubject] {
        try streams().sorted().compactMap { stream in
            let logged = try log.entries(.stream(stream))
            let dates = ReviewDates(try History(logged, with: catalogue).entries)
            let due = try logged.filter { try isOpen($0) && isDue(catalogue.open($0), dates) }
            return due.isEmpty ? nil : ErasureSubject(stream: stream, entries: due.map(\.id))
        }
    }

    /// Classified content that came in by mistake: it goes as soon as the watcher has raised the alarm.
    func spills() throws -> [ErasureSubject] {
        let shared = try log.entries(.types([InformationShared.name])).filter { logged in
            guard isOpen(logged), let share = try catalogue.open(logged).event as? InformationShared else {
                return false
            }
            return try share.containsClassifiedContent == true && isAlarmed(logged)
        }
        return Dictionary(grouping: shared, by: \.stream).sorted { $0.key < $1.key }.map { stream, entries in
            ErasureSubject(stream: stream, entries: entries.map(\.id))
        }
    }

    /// Whether an alert was raised about an entry.
    private func isAlarmed(_ logged: LoggedEntry) throws -> Bool {
        guard let stream = StreamName(.alert, logged.stream.subject) else { return false }
        return try History(log.entries(.stream(stream)), with: catalogue).raisedAlerts.contains {
            $0.event.evidence?.contains(logged.id) ?? false
        }
    }

    private func isOpen(_ logged: LoggedEntry) -> Bool {
        logged.contents != nil && logged.type != PersonalDataErased.name
    }

    private func isDue(_ entry: Entry, _ dates: ReviewDates) -> Bool {
        dates.reviewBy(of: entry).map { $0 < today } ?? false
    }

    /// The streams in which a day has passed; whether it was renewed since, the whole stream tells.
    private func streams() throws -> Set<StreamName> {
        var streams: Set<StreamName> = []
        try log.forEach(.everything) { logged in
            guard isOpen(logged), !streams.contains(logged.stream) else { return true }
            let entry = try catalogue.open(logged)
            let review = (entry.event as? EntryReviewRenewed)?.reviewBy ?? entry.attributes.reviewBy
            if let review, review < today { streams.insert(logged.stream) }
            return true
        }
        return streams
    }
}

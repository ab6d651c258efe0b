internal import Access
internal import Almanac
internal import Events
internal import Ledger
internal import Projections

/// Those who had received what is put right, and how they are told.
struct Rectifying {
    private let catalogue: EventCatalogue
    private let log: any EntryReader

    init(_ catalogue: EventCatalogue, _ log: any EntryReader) {
        self.catalogue = catalogue
        self.log = log
    }

    /// How an amendment that was just recorded is told; `nil` if nobody had received what it is about.
    func notice(of amendment: Submission, as id: EntryID, named rectification: RectificationID) throws -> Submission? {
        guard amendment.stream.kind == .case, [EventCorrected.name, EventVoided.name].contains(amendment.type),
            let target = try target(of: id), let category = Policy.events[target.logged.type]?.category
        else { return nil }
        let shares = try shares(of: category, after: target, in: amendment.stream)
        let recipients = Set(shares.flatMap { $0.recipients ?? [] })
            .subtracting([target.attributes.agency].compactMap(\.self)).sorted()
        guard !recipients.isEmpty else { return nil }
        return Submission(
            stream: amendment.stream, type: RectificationNotified.name, attributes: amendment.attributes,
            data: .record([
                "rectificationId": rectification.json, "amendment": id.json, "recipients": recipients.json,
                "shares": shares.map(\.shareId).json,
            ]))
    }

    /// The entry that an amendment is about in the end: of a withdrawn correction what had been corrected.
    private func target(of id: EntryID) throws -> Entry? {
        guard var entry = try log.entry(id).map(catalogue.open) else { return nil }
        while let link = entry.logged.links.first, entry.event is any Amendment {
            guard let next = try log.entry(link).map(catalogue.open) else { return nil }
            entry = next
        }
        return entry.event is any Amendment ? nil : entry
    }

    /// What was passed on of that kind since the entry happened; nobody can have received it earlier.
    private func shares(
        of category: SharingCategory, after target: Entry, in stream: StreamName
    ) throws -> [InformationShared] {
        let history = try History(try log.entries(.stream(stream)), with: catalogue)
        let known = min(target.occurred.instant, target.recordedAt)
        return history.entries.filter { $0.occurred.instant >= known }
            .compactMap { $0.event as? InformationShared }.filter { $0.category == category }
    }
}

internal import Almanac
internal import Events

/// Which entries were corrected or withdrawn, and by which entries.
///
/// A correction may itself be corrected or withdrawn, and so may a withdrawal. Whoever names an entry comes after it in
/// the log; walking backwards, each amendment's own fate is therefore known before it is applied.
struct Amendments {
    /// Entries that are withdrawn, with the entry that withdrew them.
    private(set) var withdrawals: [EntryID: Entry] = [:]
    /// Standing corrections of an entry, oldest first.
    private(set) var corrections: [EntryID: [Entry]] = [:]

    /// Reads the amendments among `logged`, which are in order of position.
    init(in logged: [LoggedEntry], seenFrom vantage: Vantage, with catalogue: EventCatalogue) throws(UnreadableEntry) {
        for entry in logged.reversed() where entry.type == EventVoided.name || entry.type == EventCorrected.name {
            guard withdrawals[entry.id] == nil else { continue }
            let opened = try catalogue.open(entry, changes: changes(to: entry.id))
            switch opened.event {
            // Links stay when contents are erased: what was withdrawn does not come back.
            case is ErasedEvent where entry.type == EventVoided.name:
                for target in entry.links { withdrawals[target] = opened }
            case let voiding as EventVoided: withdrawals[voiding.target] = opened
            case let correction as EventCorrected where Self.holds(correction, from: vantage):
                corrections[correction.target, default: []].insert(opened, at: 0)
            default: break
            }
        }
    }

    /// The fields to put in the place of an entry's own, oldest correction first.
    func changes(to id: EntryID) -> [[JSON.Member]] {
        (corrections[id] ?? []).compactMap { ($0.event as? EventCorrected)?.fields.members }
    }

    /// A correction that says from when it is true does not touch what was so before.
    private static func holds(_ correction: EventCorrected, from vantage: Vantage) -> Bool {
        guard let asOf = vantage.asOf, let trueFrom = correction.trueFrom else { return true }
        return trueFrom.start(in: .utc) <= asOf
    }
}

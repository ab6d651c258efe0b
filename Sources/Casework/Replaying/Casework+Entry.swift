public import Events
internal import Ledger
internal import Projections

extension Casework {
    /// The entry of that id, or at that position in the log, from 1; without what it says.
    /// - Throws: ``EntryNotFound``; ``BadInput`` for what is neither; what the store throws.
    public func entry(named name: String) throws -> LoggedEntry {
        let entry: LoggedEntry?
        if let id = EntryID(name) {
            entry = try door.glance(.list("entry")) { try $0.log.entry(id) }
        } else if let position = Int64(name), position > 0 {
            let place = Selection(after: position - 1, upTo: position)
            entry = try door.glance(.list("entry")) { try $0.log.entries(place).first }
        } else {
            throw BadInput(
                field: "ENTRY", expected: "the id of an entry, or its position in the log, from 1", found: "neither",
                advice: "`throughcare timeline CASE --json` shows both, as `id` and `seq`")
        }
        guard let entry else { throw EntryNotFound(name: name) }
        return LoggedEntry(entry, contents: nil)
    }

    /// What stands today of an entry; for a correction or a withdrawal, of the entry that it is about in the end.
    /// - Throws: ``EntryNotFound``, ``UnreadableEntry``, what the store throws.
    public func standing(of id: EntryID) throws -> EntryStanding {
        try door.read(.list("standing")) { sight in
            let log = sight.log
            let subject = try subject(of: id, in: log)
            let history = try reader(on: log).history(of: subject.stream, from: .today)
            guard let entry = history.entries.first(where: { $0.id == subject.id }) else {
                return .withdrawn(type: subject.type, position: subject.position)
            }
            let words = SpokenTime(in: CaseFile(CaseRef(subject.stream.subject), history).zone)
            return .counts(headline: words.headline(of: entry.event), occurrence: words.occurrence(entry.occurred))
        }
    }

    /// Follows corrections and withdrawals, each of which names an earlier entry, to the one that is no such thing.
    private func subject(of id: EntryID, in log: any EntryReader) throws -> LoggedEntry {
        guard let logged = try log.entry(id) else { throw EntryNotFound(name: id.description) }
        switch try catalogue.open(logged).event {
        case let correction as EventCorrected: return try subject(of: correction.target, in: log)
        case let withdrawal as EventVoided: return try subject(of: withdrawal.target, in: log)
        default: return logged
        }
    }
}

public import Events
internal import Ledger
internal import Projections

extension Casework {
    /// The entry of that id, or at that position in the log, from 1.
    /// - Throws: ``EntryNotFound``, ``BadInput`` for what is neither; what the store throws.
    public func entry(named name: String) throws -> LoggedEntry {
        let entry: LoggedEntry?
        if let id = EntryID(name) {
            entry = try store.read { try $0.entry(id) }
        } else if let position = Int64(name), position > 0 {
            entry = try store.read { try $0.entries(Selection(after: position - 1, limit: 1)).first }
        } else {
            throw BadInput(
                field: "ENTRY", expected: "the id of an entry, or its position in the log, from 1",
                found: "\"\(name.prefix(60))\"", advice: "`throughcare timeline CASE --json` shows both")
        }
        guard let entry else { throw EntryNotFound(name: name) }
        return entry
    }

    /// What an entry says as it stands today, in one line; `nil` if it counts no longer.
    /// - Throws: ``UnreadableEntry``, what the store throws.
    public func headline(of id: EntryID) throws -> String? {
        try store.read { log in
            guard let logged = try log.entry(id) else { return nil }
            let history = try CaseReader(log: log, catalogue: catalogue).history(of: logged.stream, from: .today)
            guard let entry = history.entries.first(where: { $0.id == id }) else { return nil }
            let zone = CaseFile(CaseRef(logged.stream.subject), history).zone
            return SpokenTime(in: zone).headline(of: entry.event)
        }
    }
}

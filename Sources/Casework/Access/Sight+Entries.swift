internal import Access
internal import Events
internal import Ledger
internal import Projections

extension Sight {
    /// Whether they may see what an entry says that exists for them.
    ///
    /// Of a case as in its timeline, and what they recorded themselves; of other streams as the rules of the event say.
    func tellsContents(of entry: LoggedEntry) throws -> Bool {
        let attributes = try entry.contents.map {
            try JSONParser.parse($0.attributes.isEmpty ? Array("{}".utf8) : $0.attributes)
        }
        if let actor = principal.actor, attributes?["recordedBy"] == actor.json { return true }
        let isOfCase = entry.stream.caseOfEntries != nil
        guard !isOfCase else { return permit.tags.contains(.sensitive) }
        return try guardian.tells(entry)
    }
}

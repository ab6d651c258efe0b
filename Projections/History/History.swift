public import Events

/// What a stream says when looked at from a vantage: corrected, without what was withdrawn, in the order it happened.
public struct History: Sendable {
    /// What stands, in the order (occurrence, place in the log), corrections applied.
    public let entries: [Entry]
    /// What was withdrawn, in the same order.
    public let withdrawn: [Entry]
    /// The entry that withdrew an entry.
    public let withdrawals: [EntryID: Entry]
    /// The standing corrections of an entry, oldest first.
    public let corrections: [EntryID: [Entry]]

    init(
        entries: [Entry], withdrawn: [Entry], withdrawals: [EntryID: Entry], corrections: [EntryID: [Entry]]
    ) {
        self.entries = entries
        self.withdrawn = withdrawn
        self.withdrawals = withdrawals
        self.corrections = corrections
    }

    /// Opens the entries of one or more streams, given in order of position.
    /// - Throws: ``UnreadableEntry`` for an entry that this version cannot read.
    public init(
        _ logged: [LoggedEntry], seenFrom vantage: Vantage = .today, with catalogue: EventCatalogue = .standard
    ) throws(UnreadableEntry) {
        let known = logged.filter(vantage.knows)
        let amendments = try Amendments(in: known, seenFrom: vantage, with: catalogue)
        var standing: [Entry] = []
        var withdrawn: [Entry] = []
        standing.reserveCapacity(known.count)
        for one in known {
            let entry = try catalogue.open(one, changes: amendments.changes(to: one.id))
            guard vantage.hasSeen(entry.occurred) else { continue }
            if amendments.withdrawals[one.id] == nil { standing.append(entry) } else { withdrawn.append(entry) }
        }
        entries = standing.sorted(by: Entry.happenedBefore)
        self.withdrawn = withdrawn.sorted(by: Entry.happenedBefore)
        withdrawals = amendments.withdrawals
        corrections = amendments.corrections
    }

    /// The same history with entries of another stream that belong to it.
    public func including(_ others: [Entry]) -> History {
        guard !others.isEmpty else { return self }
        return History(
            entries: (entries + others).sorted(by: Entry.happenedBefore), withdrawn: withdrawn,
            withdrawals: withdrawals, corrections: corrections)
    }

    /// The same history with entries of these types alone.
    public func telling(_ types: Set<String>) -> History { telling { types.contains($0.logged.type) } }

    /// The same history with those entries alone.
    public func telling(_ isTold: (Entry) -> Bool) -> History {
        History(
            entries: entries.filter(isTold), withdrawn: withdrawn.filter(isTold), withdrawals: withdrawals,
            corrections: corrections)
    }
}

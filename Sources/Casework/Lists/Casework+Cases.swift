public import Almanac
public import Events
internal import Ledger
public import Projections

extension Casework {
    /// The list of cases, the next release first; as known now, with days counted from the query's moment.
    /// - Throws: ``ViewOutdated``, ``UnreadableRow``, what the store throws.
    public func cases(_ query: CaseQuery) throws -> Listing<ListedCase> {
        try door.read(.list("cases")) { sight in
            let log = sight.log
            let moment = try query.moment ?? presentMoment(of: log)
            var selection = ViewSelection(
                .caseload, group: query.lead?.rawValue, orders: query.orders(at: moment),
                mentioning: query.actor?.json.line)
            let (items, total): ([ListedCase], Int)
            if query.isPlain {
                selection.limit = query.limit
                items = try log.rows(selection).map { ListedCase(try $0.read(), at: moment) }
                total = try log.countRows(selection)
            } else {
                (items, total) = try Self.matches(query, selection, at: moment, in: log)
            }
            sight.tells(of: items.map(\.row.caseRef))
            return Listing(
                moment: moment, items: items, total: total, unreadable: try log.state(of: .caseload).unreadable)
        }
    }

    private static func matches(
        _ query: CaseQuery, _ selection: ViewSelection, at moment: Instant, in log: any EntryReader
    ) throws -> ([ListedCase], Int) {
        var (items, total): ([ListedCase], Int) = ([], 0)
        guard let selection = selection.beginning(after: query.after) else { return ([], 0) }
        try log.forEachRow(selection) { row in
            guard query.after?.isBefore(row) ?? true else { return true }
            let listed = ListedCase(try row.read(), at: moment)
            guard query.selects(listed) else { return true }
            total += 1
            if total <= query.limit ?? .max { items.append(listed) }
            return query.isCounted || items.count < query.limit ?? .max
        }
        return (items, total)
    }

    /// How much work everybody has, or one actor alone; as known now, with days counted from a moment.
    /// - Throws: ``ViewOutdated``, ``UnreadableRow``, what the store throws.
    public func caseload(of actor: ActorRef? = nil, at asked: Instant? = nil) throws -> Listing<CaseloadBoard.Load> {
        try door.read(.count("caseload")) { sight in
            let log = sight.log
            let moment = try asked ?? presentMoment(of: log)
            var board = CaseloadBoard(at: moment)
            let selection = ViewSelection(.caseload, orders: CaseSection.open, mentioning: actor?.json.line)
            try log.forEachRow(selection) { row in
                board.count(try row.read())
                return true
            }
            let wanted = board.all.map(\.actor).filter { actor == nil || $0 == actor }
            for stream in wanted.compactMap({ StreamName(.actor, $0.rawValue) }) {
                for row in try log.rows(of: stream, in: .directory) { board.note(try row.read()) }
            }
            let items = board.all.filter { actor == nil || $0.actor == actor }
            let unreadable = try [StoredView.caseload, .directory].flatMap { try log.state(of: $0).unreadable }
            return Listing(moment: moment, items: items, total: items.count, unreadable: unreadable)
        }
    }
}

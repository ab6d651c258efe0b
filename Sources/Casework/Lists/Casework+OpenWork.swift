public import Almanac
internal import Events
internal import Ledger
public import Projections

extension Casework {
    /// What is still to be done in open cases by its date, then the appointments ahead; all of it, or one owner's.
    ///
    /// - Parameter owner: An actor, a relative, an agency or a kind of authority, as it was recorded.
    /// - Throws: ``ViewOutdated``, ``UnreadableRow``, what the store throws.
    public func openWork(
        of owner: String? = nil, limit: Int? = nil, at asked: Instant? = nil
    ) throws -> Listing<OpenWorkRow> {
        try door.read(.list("open-work")) { sight in
            let log = sight.log
            let moment = try asked ?? presentMoment(of: log)
            var (items, total): ([OpenWorkRow], Int) = ([], 0)
            for orders in [OpenWorkRow.tasks, OpenWorkRow.appointments(from: moment)] {
                let left = limit.map { $0 - items.count }
                let selection = ViewSelection(.openWork, group: owner, orders: orders, limit: left)
                items += try log.rows(selection).map { try $0.read() }
                total += try log.countRows(selection)
            }
            sight.tells(of: items.map(\.caseRef))
            return Listing(
                moment: moment, items: items, total: total, unreadable: try log.state(of: .openWork).unreadable)
        }
    }
}

public import Almanac
internal import Events
internal import Ledger
public import Projections

extension Casework {
    /// What every partnership held, planned and recorded of itself, or one alone; by name.
    /// - Throws: ``NotListed`` for one of which nothing is recorded; ``ViewOutdated``, what the store throws.
    public func partnerships(named name: String? = nil, at asked: Instant? = nil) throws -> Listing<PartnershipRow> {
        try door.read(.list("partnerships")) { sight in
            let log = sight.log
            let moment = try asked ?? presentMoment(of: log)
            let rows: [ViewRow]
            if let name {
                rows = try StreamName(.partnership, name).map { try log.rows(of: $0, in: .partnerships) } ?? []
                if rows.isEmpty { throw NotListed(kind: "partnership", name: name, command: "partnerships") }
            } else {
                rows = try log.rows(ViewSelection(.partnerships))
            }
            return Listing(
                moment: moment, items: try rows.map { try $0.read() }, total: rows.count,
                unreadable: try log.state(of: .partnerships).unreadable)
        }
    }
}

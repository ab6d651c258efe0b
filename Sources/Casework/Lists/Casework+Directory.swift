public import Almanac
public import Events
internal import Ledger
public import Projections

extension Casework {
    /// What is recorded of every agency, or of one: by name, people without an agency last.
    /// - Throws: ``NotListed`` for an agency of which nothing is recorded; ``ViewOutdated``, what the store throws.
    public func directory(of agency: AgencyRef? = nil, at asked: Instant? = nil) throws -> Listing<AgencyCard> {
        try door.read(.list("directory")) { sight in
            let log = sight.log
            let moment = try asked ?? presentMoment(of: log)
            let day = Zone.utc.local(moment).date
            let people = try log.rows(ViewSelection(.directory, group: agency?.rawValue)).map {
                try $0.read(as: DirectoryRow.self)
            }
            if let agency, people.isEmpty {
                throw NotListed(kind: "agency", name: agency.rawValue, command: "directory")
            }
            let agreements = try log.rows(ViewSelection(.agreements)).map { try $0.read(as: AgreementRow.self) }
            let cards = Dictionary(grouping: people, by: \.agency).map { agency, people in
                AgencyCard(agency, people, agreements: agreements, on: day)
            }.sorted { ($0.agency == nil ? 1 : 0, $0.agency ?? "") < ($1.agency == nil ? 1 : 0, $1.agency ?? "") }
            let unreadable = try [StoredView.directory, .agreements].flatMap { try log.state(of: $0).unreadable }
            return Listing(moment: moment, items: cards, total: cards.count, unreadable: unreadable)
        }
    }
}

internal import Access
internal import Almanac
internal import Events
internal import Ledger
internal import Projections

/// Reads from the log how somebody stands to a case.
struct RelationReader {
    private let log: any EntryReader
    private let catalogue: EventCatalogue
    private let moment: Instant

    init(_ log: any EntryReader, _ catalogue: EventCatalogue, at moment: Instant) {
        self.log = log
        self.catalogue = catalogue
        self.moment = moment
    }

    func relation(of principal: Principal, to caseRef: CaseRef) throws -> CaseRelation {
        .none
    }
}

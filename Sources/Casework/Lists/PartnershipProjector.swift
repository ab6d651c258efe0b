internal import Events
internal import Ledger
internal import Projections

/// Folds the stream of a partnership into a row.
struct PartnershipProjector: Projector {
    let catalogue: EventCatalogue

    let views: [StoredView] = [.partnerships]
    let kind = StreamKind.partnership
    let types = PartnershipRow.types

    func rows(of stream: StreamName, _ entries: [LoggedEntry]) throws -> [ViewRow] {
        let row = PartnershipRow(of: stream.subject, try History(entries, with: catalogue))
        return [ViewRow(view: StoredView.partnerships.name, key: stream.subject, body: row.json.canonicalBytes)]
    }
}

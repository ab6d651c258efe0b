internal import Events
internal import Ledger
internal import Projections

/// Folds the stream of a case's alerts into a row for each that is open.
struct AlertInboxProjector: Projector {
    let catalogue: EventCatalogue

    let views: [StoredView] = [.alertInbox]
    let kind = StreamKind.alert
    let types = AlertInboxRow.types

    func rows(of stream: StreamName, _ entries: [LoggedEntry]) throws -> [ViewRow] {
        AlertInboxRow.rows(of: try History(entries, with: catalogue)).map { row in
            ViewRow(
                view: StoredView.alertInbox.name, key: row.alertId.rawValue, group: row.caseRef.rawValue,
                order: row.order, body: row.json.canonicalBytes)
        }
    }
}

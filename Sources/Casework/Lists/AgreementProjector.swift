internal import Events
internal import Ledger
internal import Projections

/// Folds the stream of an agreement into a row.
struct AgreementProjector: Projector {
    let catalogue: EventCatalogue

    let views: [StoredView] = [.agreements]
    let kind = StreamKind.agreement
    let types = AgreementRow.types

    func rows(of stream: StreamName, _ entries: [LoggedEntry]) throws -> [ViewRow] {
        guard let row = AgreementRow(of: try History(entries, with: catalogue)) else { return [] }
        return [ViewRow(view: StoredView.agreements.name, key: stream.subject, body: row.json.canonicalBytes)]
    }
}

internal import Events
internal import Ledger
internal import Projections

/// Folds the stream of an actor into a row of the directory, by agency.
struct ActorProjector: Projector {
    let catalogue: EventCatalogue

    let views: [StoredView] = [.directory]
    let kind = StreamKind.actor
    let types = DirectoryRow.types

    func rows(of stream: StreamName, _ entries: [LoggedEntry]) throws -> [ViewRow] {
        let row = DirectoryRow(of: ActorRef(stream.subject), try History(entries, with: catalogue))
        return [
            ViewRow(
                view: StoredView.directory.name, key: stream.subject, group: row.agency?.rawValue,
                body: row.json.canonicalBytes)
        ]
    }
}

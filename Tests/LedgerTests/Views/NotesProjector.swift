import Almanac
import Events
import Ledger
import Specifications

/// Rows for tests: how many notes a stream has, and each note that was not withdrawn.
struct NotesProjector: Projector {
    /// An entry that it cannot read stands.
    struct Garbled: Error {}

    var version = 1
    var kind = StreamKind.case

    var counts: StoredView { StoredView("counts", version: version) }
    var notes: StoredView { StoredView("notes", version: version) }
    var views: [StoredView] { [counts, notes] }
    let types: Set<String> = ["Noted", "Seen", "Garbled"]

    func rows(of stream: StreamName, _ entries: [LoggedEntry]) throws -> [ViewRow] {
        let withdrawals = entries.filter { $0.type == EventVoided.name }.compactMap(\.contents?.data)
        let withdrawn = withdrawals.map { String(decoding: $0, as: UTF8.self) }
        let standing = entries.filter { entry in
            entry.type != EventVoided.name && !withdrawn.contains { $0.contains(entry.id.description) }
        }
        if standing.contains(where: { $0.type == "Garbled" }) { throw Garbled() }
        let count = ViewRow(
            view: "counts", key: stream.subject, group: standing.last?.type, order: Int64(standing.count),
            body: Array("{\"count\":\(standing.count),\"read\":\(entries.count)}".utf8))
        return [count]
            + standing.filter { $0.type == "Noted" }.map { entry in
                ViewRow(
                    view: "notes", key: entry.id.description, group: stream.subject,
                    order: entry.occurred.instant == .friday ? nil : entry.occurred.instant.milliseconds,
                    body: entry.contents?.data ?? [])
            }
    }
}

extension EntryStore {
    /// All rows of the projector's views, and what could not be read.
    func everything(of projector: NotesProjector) throws -> [String] {
        try read { log in
            try projector.views.flatMap { view in
                let state = try log.state(of: view)
                return try log.rows(ViewSelection(view)).map {
                    "\($0.view) \($0.key) \($0.group ?? "-") \($0.order ?? 0) \($0.text)"
                }
                    + ["\(view.name): \(try log.size(of: view)) rows, unreadable \(state.unreadable)"]
            }
        }
    }
}

extension ViewRow {
    var text: String { String(decoding: body, as: UTF8.self) }
}

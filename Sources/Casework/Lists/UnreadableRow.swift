internal import Events
internal import Ledger

/// A stored row is not what this version of its view makes.
struct UnreadableRow: Error, Hashable, CustomStringConvertible {
    /// The name of the view.
    let view: String
    let key: String

    var description: String {
        "the row \(key) of the list \(view) cannot be read: run `throughcare rebuild \(view)`; nothing of the log is lost"
    }
}

extension ViewRow {
    /// The row as the fold made it.
    /// - Throws: ``UnreadableRow``
    func read<Row: Record>(as type: Row.Type = Row.self) throws -> Row {
        guard let json = try? JSONParser.parse(body), let row = try? Row(json: json) else {
            throw UnreadableRow(view: view, key: key)
        }
        return row
    }
}

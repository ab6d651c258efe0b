public import Events
internal import Projections

extension StudyTable {
    /// The table as one object: its columns with their meaning, the rows as objects, the notes.
    ///
    /// A row names in `withheld` the columns that are not told, so that they are not taken for unknown.
    public var json: JSON {
        .record([
            "table": .string(name), "title": .string(title), "meaning": .string(meaning),
            "columns": .list(columns) { column in
                .record([
                    "name": .string(column.name), "meaning": .string(column.meaning),
                    "kind": .string(column.kind.rawValue), "unit": column.unit.map(JSON.string),
                ])
            },
            "rows": .list(rows, json(ofRow:)),
            "notes": .list(notes, JSON.string),
        ])
    }

    /// Several tables as one object.
    public static func json(of tables: [StudyTable]) -> JSON { .record(["tables": .list(tables, \.json)]) }

    /// A row as an object; it names in `withheld` the columns that are not told.
    public func json(ofRow row: [StudyCell]) -> JSON {
        let told = zip(columns, row).map { JSON.Member($0.name, $1.json) }
        let withheld = zip(columns, row).filter { $1 == .withheld }.map(\.0.name)
        return .object(told + (withheld.isEmpty ? [] : [JSON.Member("withheld", .list(withheld, JSON.string))]))
    }
}

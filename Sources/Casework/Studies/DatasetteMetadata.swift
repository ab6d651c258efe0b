internal import Events
internal import Outcomes
internal import Projections

/// What Datasette shows beside the tables of a SQLite file: `datasette study.sqlite --metadata datasette.json`.
enum DatasetteMetadata {
    static func description(of tables: [StudyTable], _ title: String, _ meaning: String) -> JSON {
        let described = tables.map { table in
            JSON.Member(
                table.name,
                .record([
                    "title": table.title.json,
                    "description": ([table.meaning] + table.notes).joined(separator: "\n").json,
                    "columns": .object(table.columns.map { JSON.Member($0.name, words(of: $0).json) }),
                ]))
        }
        return .record([
            "title": title.json, "description": meaning.json,
            "databases": .record(["study": .record(["tables": .object(described)])]),
        ])
    }

    private static func words(of column: StudyColumn) -> String {
        column.meaning + (column.unit.map { " In \($0)." } ?? "")
    }
}

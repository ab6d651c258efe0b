import Events
import Exchange

/// A table with its mapping, as somebody would write them.
struct MappedTable {
    let entries: [TranslatedEntry]
    let problems: [TranslationProblem]

    /// Reads a table whose cells stand between semicolons.
    init(_ mapping: String, _ table: String) throws {
        let mapping = try CSVMapping(yaml: mapping)
        var rows = try Table.rows(Array(table.utf8), delimiter: mapping.delimiter)[...]
        let translator = try CSVTranslator(mapping, heading: rows.removeFirst())
        let outcomes = rows.map(translator.translate)
        entries = outcomes.flatMap(\.entries)
        problems = outcomes.flatMap(\.problems)
    }

    /// The fields of the first entry.
    var data: JSON? { entries.first?.line["data"] }

    /// A mapping for one event, with these lines below `fields:`.
    static func mapping(_ type: String, _ fields: String, more: String = "") -> String {
        let indented = fields.split(separator: "\n").map { "      " + $0 }.joined(separator: "\n")
        return """
            delimiter: ";"
            zone: Europe/Vienna
            dates: dd.MM.yyyy
            dateTimes: dd.MM.yyyy HH:mm
            decimal: ","
            rows:
              - type: \(type)
                case: { column: Fall }
            \(more.isEmpty ? "" : "    \(more)\n")    fields:
            \(indented)
            """
    }
}

public import Events
internal import Outcomes

/// The description of one CSV file after the W3C's CSV on the Web.
public enum CSVWebMetadata {
    /// The name under which readers look for the description of a file.
    public static func file(of csv: StudyTableCSV) -> String { csv.file + "-metadata.json" }

    /// The description of a file.
    public static func description(of csv: StudyTableCSV) -> JSON {
        .present([
            "@context": .array([
                .string("http://www.w3.org/ns/csvw"), .present(["@language": .string("en")]),
            ]),
            "url": .string(csv.file), "dc:title": .string(csv.table.title),
            "dc:description": .string(([csv.table.meaning] + csv.table.notes).joined(separator: "\n")),
            "null": .array([.string(""), .string(csv.withheld)]),
            "tableSchema": .present(["columns": .array(csv.table.columns.map(column))]),
        ])
    }

    private static func column(_ column: StudyColumn) -> JSON {
        .present([
            "name": .string(column.name), "titles": .string(column.name), "dc:description": .string(column.meaning),
            "schema:unitText": column.unit.map(JSON.string), "datatype": datatype(column),
        ])
    }

    private static func datatype(_ column: StudyColumn) -> JSON {
        switch column.kind {
        case .integer: .string("integer")
        case .number: .string("double")
        case .boolean: .string("boolean")
        case .text where column.words.isEmpty: .string("string")
        case .text:
            .present([
                "base": .string("string"), "format": .string(column.words.map(pattern(of:)).joined(separator: "|")),
            ])
        }
    }

    /// A regular expression for exactly this word.
    private static func pattern(of word: String) -> String {
        word.map { $0.isLetter || $0.isNumber || $0 == "_" || $0 == " " ? String($0) : "\\" + String($0) }.joined()
    }
}

public import Events
internal import Outcomes

/// The description of CSV files as a Frictionless data package: what each column means, and what each file was when it was
/// written (Data Package 2, Table Schema).
public enum DataPackage {
    /// The name under which readers look for the description.
    public static let file = "datapackage.json"

    /// A CSV file that was written.
    public struct Resource: Sendable {
        public let csv: StudyTableCSV
        /// In bytes.
        public let size: Int
        /// 64 hexadecimal digits.
        public let sha256: String

        /// Describes a file.
        public init(_ csv: StudyTableCSV, size: Int, sha256: String) {
            self.csv = csv
            self.size = size
            self.sha256 = sha256
        }
    }

    /// The description of all files.
    public static func description(of resources: [Resource], title: String, meaning: String) -> JSON {
        .present([
            "$schema": .string("https://datapackage.org/profiles/2.0/datapackage.json"), "name": .string("study"),
            "title": .string(title), "description": .string(meaning),
            "resources": .array(resources.map(json)),
        ])
    }

    private static func json(of resource: Resource) -> JSON {
        let table = resource.csv.table
        return .present([
            "name": .string(table.name), "type": .string("table"), "path": .string(resource.csv.file),
            "title": .string(table.title),
            "description": .string(([table.meaning] + table.notes).joined(separator: "\n")),
            "format": .string("csv"), "mediatype": .string("text/csv"), "encoding": .string("utf-8"),
            "bytes": .number(String(resource.size)), "hash": .string("sha256:" + resource.sha256),
            "schema": schema(of: resource.csv),
        ])
    }

    private static func schema(of csv: StudyTableCSV) -> JSON {
        .present([
            "$schema": .string("https://datapackage.org/profiles/2.0/tableschema.json"),
            "fields": .array(csv.table.columns.map(field)),
            "missingValues": .array([
                missing("", "unknown, or not recorded"),
                missing(csv.withheld, "withheld, so that nobody is recognised"),
            ]),
        ])
    }

    private static func missing(_ value: String, _ label: String) -> JSON {
        .present(["value": .string(value), "label": .string(label)])
    }

    private static func field(_ column: StudyColumn) -> JSON {
        let words: JSON? = column.words.isEmpty ? nil : .array(column.words.map(JSON.string))
        return .present([
            "name": .string(column.name), "type": .string(column.kind.tableSchemaType),
            "description": .string(column.meaning), "unit": column.unit.map(JSON.string),
            "constraints": words.map { .present(["enum": $0]) },
        ])
    }
}

extension StudyColumn.Kind {
    fileprivate var tableSchemaType: String {
        switch self {
        case .text: "string"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "boolean"
        }
    }
}

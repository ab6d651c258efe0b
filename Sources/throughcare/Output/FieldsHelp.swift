internal import Events

/// The help for one event: its fields, which no help of the command itself could list.
enum FieldsHelp {
    /// The lines to print for `record CASE TYPE --help`; `nil` if the arguments ask for anything else.
    static func lines(for arguments: [String]) -> [String]? {
        guard arguments.first == "record", arguments.contains("--help") || arguments.contains("-h") else { return nil }
        return arguments.dropFirst().lazy.compactMap { EventCatalogue.standard[$0] }.first.map(lines)
    }

    /// How to record an event of this type.
    static func lines(of type: any Event.Type) -> [String] {
        let kinds = type.streams.map(\.rawValue).sorted()
        let place = type.streams.contains(.case) ? "CASE" : "\(kinds.first ?? "")/REFERENCE"
        return [
            "\(type.name): \(type.meaning)", "",
            "USAGE: throughcare record \(place) \(type.name) --data JSON", "",
            "FIELDS (for a stream of kind \(kinds.joined(separator: " or ")); what is left out is unknown):",
        ] + rows(type.shapeFields) + [
            "", "EXAMPLE:", "  '\(type.example.line)'", "",
            "`throughcare record --help` lists the options, `throughcare schema \(type.name)` writes the schema.",
        ]
    }

    private static func rows(_ fields: [FieldDescription], inside path: String = "") -> [String] {
        fields.flatMap { field in
            let name = path + field.name
            let required = field.isRequired ? ", required" : ""
            return ["  \(name)  (\(field.kind.inFewWords)\(required))", "      \(field.meaning)"]
                + rows(field.kind.recordFields, inside: name + ".")
        }
    }
}

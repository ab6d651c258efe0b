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
        let streams = type.streams.map(\.rawValue).sorted().joined(separator: " or ")
        return [
            "\(type.name): \(type.meaning)", "",
            "USAGE: throughcare record CASE \(type.name) --data JSON", "",
            "FIELDS (in a stream of kind \(streams); what is left out is unknown):",
        ] + rows(type.shapeFields) + [
            "", "EXAMPLE:", "  '\(type.example.line)'", "",
            "`throughcare record --help` lists the options, `throughcare schema \(type.name)` writes the schema.",
        ]
    }

    private static func rows(_ fields: [FieldDescription]) -> [String] {
        fields.flatMap { field in
            let required = field.isRequired ? ", required" : ""
            return ["  \(field.name)  (\(field.kind.inFewWords)\(required))", "      \(field.meaning)"]
        }
    }
}

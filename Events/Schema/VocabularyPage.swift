/// The vocabulary as a page in Markdown: a section for each area, a table for each event.
public enum VocabularyPage {
    /// The lines of the page.
    public static var lines: [String] {
        let events = EventArea.all.map(\.types.count).reduce(0, +)
        return [
            "# Vocabulary", "",
            "\(events) events. A field that is left out, or `null`, is unknown. A list of words that ends in … is open: "
                + "other words are kept, and rules treat them as other.",
        ] + EventArea.all.flatMap { ["", "## \($0.title)"] + $0.types.flatMap(section) }
    }

    private static func section(of type: any Event.Type) -> [String] {
        let streams = type.streams.map(\.rawValue).sorted().joined(separator: ", ")
        return [
            "", "### \(type.name)", "",
            "\(type.meaning) Stream: \(streams). Version \(type.schemaVersion).\(supersession(of: type))", "",
            "| field | kind | required | meaning |", "|---|---|---|---|",
        ] + rows(type.shapeFields)
    }

    private static func rows(_ fields: [FieldDescription], inside path: String = "") -> [String] {
        fields.flatMap { field in
            let name = path + field.name
            let required = field.isRequired ? "yes" : ""
            let row = "| `\(name)` | \(cell(field.kind.inFewWords)) | \(required) | \(cell(field.meaning)) |"
            return [row] + rows(field.kind.recordFields, inside: name + ".")
        }
    }

    /// What an event takes the place of depends on its fields, so it is read from the example.
    private static func supersession(of type: any Event.Type) -> String {
        guard let slot = (try? type.read(type.example))?.supersedes else { return "" }
        return " Takes the place of an earlier entry on the same, such as `\(slot)`."
    }

    private static func cell(_ text: String) -> String { text.split(separator: "|").joined(separator: "\\|") }
}

extension FieldKind {
    /// The fields of the record that it is or lists; empty for every other kind.
    public var recordFields: [FieldDescription] {
        switch self {
        case .record(let fields): fields
        case .list(let element): element.recordFields
        default: []
        }
    }
}

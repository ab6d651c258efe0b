internal import Events

/// Where in a body something is wrong, as a JSON Pointer of words that are ours: names that were sent end it.
struct BodyPointer {
    let text: String

    /// Reads the path of a field, such as `data.windows[0].from`; `nil` if it begins with nothing that is ours.
    init?(_ field: String) {
        var pointer = ""
        let parts = field.replacing("[", with: ".").replacing("]", with: "").split(separator: ".")
        for part in parts {
            guard OwnWords.fields.contains(String(part)) || Int(part) != nil else { break }
            pointer += "/\(part)"
        }
        guard !pointer.isEmpty, Int(parts[0]) == nil else { return nil }
        text = pointer
    }
}

/// Words of the vocabulary, which may be said although they were sent.
enum OwnWords {
    /// The names of fields, in events and in their envelope.
    static let fields: Set<String> = {
        let own = ["id", "stream", "type", "schemaVersion", "occurredAt", "precision", "recordedAt", "data"]
        let events = EventCatalogue.all.flatMap { names(in: $0.shapeFields) }
        return Set(own + names(in: Attributes.shape.fields) + events)
    }()

    /// The names of fields and of events.
    static let all = fields.union(EventCatalogue.standard.names)

    private static func names(in fields: [FieldDescription]) -> [String] {
        fields.flatMap { [$0.name] + names(in: $0.kind) }
    }

    private static func names(in kind: FieldKind) -> [String] {
        switch kind {
        case .list(let element): names(in: element)
        case .record(let fields): names(in: fields)
        default: []
        }
    }
}

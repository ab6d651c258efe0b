import Events

/// An object in which every free text says where it stands, so that a text can be recognised wherever it turns up.
struct MarkedTexts {
    let object: JSON
    /// The marks by the names of their fields, such as `windows.note`.
    let marks: [String: String]

    /// Puts marks into the free texts of an object that uses every field.
    init(_ fields: [FieldDescription], seed: UInt64) {
        var random = RandomFields(seed: seed, fill: .everything)
        var object = random.object(fields)
        var marks: [String: String] = [:]
        for placed in PlacedField.all(of: fields, in: object) {
            guard placed.field.kind.innermost.isText else { continue }
            let names = placed.path.names
            let mark = "canary of \(names)"
            marks[names] = mark
            object = object.replacing(placed.path, with: Self.texts(placed.field.kind, mark))
        }
        self.object = object
        self.marks = marks
    }

    /// The names of the fields whose text turns up in `text`.
    func found(in text: String) -> Set<String> {
        // A closing bracket keeps `what` from being found in `whatever`.
        Set(marks.filter { text.contains($0.value + "]") }.keys)
    }

    private static func texts(_ kind: FieldKind, _ mark: String) -> JSON {
        if case .list(let element) = kind { .array([texts(element, mark)]) } else { .string("[\(mark)]") }
    }
}

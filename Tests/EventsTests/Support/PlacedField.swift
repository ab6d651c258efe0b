import Events

/// A field and where it stands in a certain object: fields of records inside lists stand in many places.
struct PlacedField {
    let field: FieldDescription
    let path: [JSON.Step]
    let value: JSON

    /// Every field that `object` uses, at every depth.
    static func all(of fields: [FieldDescription], in object: JSON, at path: [JSON.Step] = []) -> [PlacedField] {
        fields.flatMap { field -> [PlacedField] in
            guard let value = object[field.name] else { return [] }
            let here = path + [.name(field.name)]
            return [PlacedField(field: field, path: here, value: value)] + inside(field.kind, value, at: here)
        }
    }

    /// The records that the field holds, itself or as elements of a list, and where they stand.
    var records: [(path: [JSON.Step], object: JSON)] {
        switch (field.kind, value) {
        case (.record, _): [(path, value)]
        case (.list(.record), .array(let elements)):
            elements.enumerated().map { (path + [.index($0.offset)], $0.element) }
        default: []
        }
    }

    private static func inside(_ kind: FieldKind, _ value: JSON, at path: [JSON.Step]) -> [PlacedField] {
        switch (kind, value) {
        case (.record(let fields), _): all(of: fields, in: value, at: path)
        case (.list(let element), .array(let elements)):
            elements.enumerated().flatMap { inside(element, $0.element, at: path + [.index($0.offset)]) }
        default: []
        }
    }
}

extension FieldDescription {
    /// The wire names of these fields and of those inside them, such as `windows.from`.
    static func names(of fields: [FieldDescription], under prefix: String = "") -> Set<String> {
        fields.reduce(into: []) { names, field in
            names.insert(prefix + field.name)
            if case .record(let inner) = field.kind.innermost {
                names.formUnion(Self.names(of: inner, under: prefix + field.name + "."))
            }
        }
    }
}

extension FieldKind {
    /// What the elements are, however deep the lists.
    var innermost: FieldKind { if case .list(let element) = self { element.innermost } else { self } }

    /// Whether it is text that a person writes freely, restricted or not.
    var isText: Bool {
        switch self {
        case .text, .restrictedText: true
        default: false
        }
    }

    /// Whether only those may read it who may see it.
    var isRestricted: Bool {
        switch self {
        case .restrictedText, .restrictedDate, .corrections: true
        default: false
        }
    }
}

extension [JSON.Step] {
    /// The way without places in lists, such as `windows.from`.
    var names: String {
        compactMap { if case .name(let name) = $0 { name } else { nil } }.joined(separator: ".")
    }
}

extension FieldKind {
    /// The values that a reader takes, as a JSON Schema; names of ``SchemaDefinitions`` stand for the common ones.
    var schema: JSON {
        switch self {
        case .text(String.longestText): SchemaDefinitions.reference(to: "text")
        case .text(let limit): .keywords([("type", .string("string")), ("maxLength", .number(String(limit)))])
        case .restrictedText(let limit): Self.restricted(.text(limit: limit))
        case .boolean: .keywords([("type", .string("boolean"))])
        case .integer: SchemaDefinitions.reference(to: "integer")
        case .decimal: .keywords([("type", .string("number"))])
        case .moment: SchemaDefinitions.reference(to: "moment")
        case .date: SchemaDefinitions.reference(to: "date")
        case .restrictedDate: Self.restricted(.date)
        case .timeOfDay: SchemaDefinitions.reference(to: "timeOfDay")
        case .zone: SchemaDefinitions.reference(to: "zone")
        case .reference: SchemaDefinitions.reference(to: "reference")
        case .words(let words, open: false): Self.listed(words)
        case .words(let words, open: true):
            .keywords([("anyOf", .array([Self.listed(words), SchemaDefinitions.reference(to: "otherWord")]))])
        case .list(let element): .keywords([("type", .string("array")), ("items", element.schema)])
        case .record(let fields): Self.object(of: fields)
        case .corrections: .keywords([("type", .string("object")), ("x-restricted", .boolean(true))])
        case .special: SpecialKind.schema(of: self)
        }
    }

    /// An object with these fields and no others.
    static func object(of fields: [FieldDescription]) -> JSON {
        .keywords([
            ("type", .string("object")),
            ("properties", .object(fields.map { JSON.Member($0.name, $0.schema) })),
            ("required", .array(fields.filter(\.isRequired).map { .string($0.name) })),
            ("additionalProperties", .boolean(false)),
        ])
    }

    private static func restricted(_ kind: FieldKind) -> JSON {
        kind.schema.merging([JSON.Member("x-restricted", .boolean(true))])
    }

    private static func listed(_ words: [String]) -> JSON { .keywords([("enum", .array(words.map(JSON.string)))]) }
}

extension FieldDescription {
    /// The field with its meaning; one that may be left out may also be `null`, which says the same.
    var schema: JSON {
        let described = ("description", JSON.string(meaning))
        guard !isRequired else { return .keywords([described]).merging(kind.schema.members ?? []) }
        return .keywords([
            described, ("anyOf", .array([kind.schema, .keywords([("type", .string("null"))])])),
        ])
    }
}

extension JSON {
    /// A schema of these keywords, in this order.
    static func keywords(_ keywords: [(String, JSON)]) -> JSON {
        .object(keywords.map { Member($0.0, $0.1) })
    }
}

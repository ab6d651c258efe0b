internal import Events

extension APIParameter {
    /// The parameter as the document describes it.
    var json: JSON {
        let described: [(String, JSON?)] = [
            ("name", .string(name)), ("in", .string(place.rawValue)), ("description", .string(meaning)),
            ("required", isRequired ? .boolean(true) : nil), ("schema", form.schema),
            ("example", example.map(form.example)),
        ]
        return .object(described.compactMap { name, value in value.map { JSON.Member(name, $0) } })
    }
}

extension APIParameter.Form {
    fileprivate var schema: JSON {
        switch self {
        case .text(let longest):
            .object([
                JSON.Member("type", .string("string")), JSON.Member("minLength", .number("1")),
                JSON.Member("maxLength", .number(String(longest))),
            ])
        case .words(let words): .object([JSON.Member("enum", .array(words.map(JSON.string)))])
        case .integer(let range):
            .object([
                JSON.Member("type", .string("integer")), JSON.Member("minimum", .number(String(range.lowerBound))),
                JSON.Member("maximum", .number(String(range.upperBound))),
            ])
        case .boolean: .object([JSON.Member("type", .string("boolean"))])
        case .moment, .day, .cursor, .tags:
            .object([JSON.Member("type", .string("string")), JSON.Member("description", .string(inWords))])
        }
    }

    fileprivate func example(_ text: String) -> JSON {
        switch self {
        case .integer: .number(text)
        case .boolean: .boolean(text == "true")
        default: .string(text)
        }
    }
}

extension APIContent {
    /// What stands of it below its media type.
    fileprivate var json: JSON {
        let schema = schema.map(EventSchemas.reference) ?? .object([JSON.Member("type", .string("string"))])
        return .object(
            [JSON.Member("schema", schema)] + [example].compactMap { $0.map { JSON.Member("example", $0) } })
    }

    static func json(_ contents: [APIContent]) -> JSON { .object(contents.map { JSON.Member($0.type, $0.json) }) }
}

extension APIBody {
    /// The body as the document describes it.
    var json: JSON {
        .object([JSON.Member("required", .boolean(true)), JSON.Member("content", APIContent.json(contents))])
    }
}

extension APIAnswer {
    /// The answer as the document describes it.
    var json: JSON {
        let described = headers.sorted { $0.key < $1.key }.map { name, meaning in
            JSON.Member(
                name,
                .object([
                    JSON.Member("description", .string(meaning)),
                    JSON.Member("schema", .object([JSON.Member("type", .string("string"))])),
                ]))
        }
        return .object(
            [JSON.Member("description", .string(meaning))]
                + (described.isEmpty ? [] : [JSON.Member("headers", .object(described))])
                + (contents.isEmpty ? [] : [JSON.Member("content", APIContent.json(contents))]))
    }
}

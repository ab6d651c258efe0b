public import Events

/// Makes up values from nothing but the text of a schema.
public struct SchemaInstances {
    private let check: SchemaCheck
    private let document: JSON
    private var generator: SeededGenerator
    private let fillsAll: Bool

    /// Reads the schema from its text; with `fillsAll`, nothing optional is left out.
    public init(_ document: JSON, seed: UInt64, fillsAll: Bool = false) {
        self.document = document
        check = SchemaCheck(document)
        generator = SeededGenerator(seed: seed)
        self.fillsAll = fillsAll
    }

    /// A value that fits the document.
    public mutating func value() -> JSON { value(document) }

    /// A line that fits the document and the part of it that speaks of this type.
    public mutating func line(of type: String) -> JSON {
        guard case .array(let parts)? = document["oneOf"] else { return .null }
        let part = parts.first { $0["properties"]?["type"]?["const"] == .string(type) }?["properties"] ?? .null
        return .object(
            (value(document).members ?? []).map { member in
                JSON.Member(member.name, SchemaCheck.member(member.name, of: part).map { value($0) } ?? member.value)
            })
    }

    private mutating func value(_ schema: JSON) -> JSON {
        if case .string(let reference)? = schema["$ref"] { return value(check.resolved(reference)) }
        if case .array(let examples)? = schema["examples"] { return pick(examples) }
        if case .array(let schemas)? = schema["anyOf"] { return value(fillsAll ? schemas[0] : pick(schemas)) }
        if case .array(let values)? = schema["enum"] { return pick(values) }
        if let constant = schema["const"] { return constant }
        switch schema["type"] {
        case .string("string")?: return .string(text(schema))
        case .string("boolean")?: return .boolean(.random(using: &generator))
        case .string("integer")?: return pick(["minimum", "maximum"].compactMap { schema[$0] } + [.number("7")])
        case .string("number")?: return pick(["0", "-1.5", "1e3", "2E-7"].map(JSON.number))
        case .string("array")?: return .array((0..<count(schema)).map { _ in value(schema["items"] ?? .null) })
        case .string("object")?: return object(schema)
        case .string("null")?: return .null
        default: return schema["pattern"] == nil ? pick([.boolean(true), .number("1")]) : .string(text(schema))
        }
    }

    private mutating func object(_ schema: JSON) -> JSON {
        let required: Set<JSON> = if case .array(let names)? = schema["required"] { Set(names) } else { [] }
        var members: [JSON.Member] = []
        for property in schema["properties"]?.members ?? [] {
            let isKept = fillsAll || required.contains(.string(property.name)) || !generator.chance(oneIn: 2)
            if isKept { members.append(JSON.Member(property.name, value(property.value))) }
        }
        return .object(members)
    }

    /// A text that fits pattern and lengths; made up again until it does, because some patterns look ahead.
    private mutating func text(_ schema: JSON) -> String {
        let longest = if case .number(let text)? = schema["maxLength"] { Int(text) ?? 30 } else { 30 }
        guard case .string(let pattern)? = schema["pattern"] else { return "text" }
        let parsed = Pattern(pattern)
        for _ in 0..<1_000 {
            let text = parsed.text(longest: longest, &generator)
            if check.acceptsText(text, schema) { return text }
        }
        preconditionFailure("nothing fits \(pattern)")
    }

    private mutating func count(_ schema: JSON) -> Int {
        if case .number(let least)? = schema["minItems"] { return Int(least) ?? 0 }
        return Int.random(in: fillsAll ? 1...2 : 0...2, using: &generator)
    }

    private mutating func pick(_ values: [JSON]) -> JSON { values[Int.random(in: 0..<values.count, using: &generator)] }
}

extension SchemaCheck {
    /// Whether a text fits the schema of a text.
    func acceptsText(_ text: String, _ schema: JSON) -> Bool { SchemaCheck(schema).accepts(.string(text)) }
}

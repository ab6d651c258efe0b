public import Events

/// Whether values fit a schema, by the keywords that our schemas use; another keyword stops the test.
public struct SchemaCheck {
    private let document: JSON

    /// Checks against a whole document or against parts of it.
    public init(_ document: JSON) { self.document = document }

    /// Whether the value fits the document.
    public func accepts(_ value: JSON) -> Bool { accepts(value, document) }

    func resolved(_ reference: String) -> JSON {
        let name = String(reference.split(separator: "/").last ?? "")
        return document["$defs"]?[name] ?? .null
    }

    private func accepts(_ value: JSON, _ schema: JSON) -> Bool {
        (schema.members ?? []).allSatisfy { keyword in
            accepts(value, keyword.name, keyword.value, beside: schema)
        }
    }

    private func accepts(_ value: JSON, _ keyword: String, _ argument: JSON, beside schema: JSON) -> Bool {
        switch (keyword, argument) {
        case ("$schema", _), ("$id", _), ("$defs", _), ("title", _), ("description", _), ("format", _),
            ("examples", _), ("x-streams", _), ("x-schemaVersion", _):
            return true
        case ("$ref", .string(let reference)): return accepts(value, resolved(reference))
        case ("anyOf", .array(let schemas)): return schemas.contains { accepts(value, $0) }
        case ("enum", .array(let values)): return values.contains(value)
        case ("const", _): return value == argument
        case ("type", .string(let type)): return Self.isA(type, value)
        case ("minimum", _), ("maximum", _): return true  // Integers are read as Int, whose bounds they are.
        default: return acceptsParts(value, keyword, argument, beside: schema)
        }
    }

    private func acceptsParts(_ value: JSON, _ keyword: String, _ argument: JSON, beside schema: JSON) -> Bool {
        switch (keyword, argument, value) {
        case ("properties", _, .object(let members)):
            return members.allSatisfy { member in
                Self.member(member.name, of: argument).map { accepts(member.value, $0) } ?? true
            }
        case ("required", .array(let names), .object(let members)):
            return names.allSatisfy { name in members.contains { .string($0.name) == name } }
        case ("additionalProperties", _, .object(let members)):
            let others = members.filter { Self.member($0.name, of: schema["properties"] ?? .null) == nil }
            return argument == .boolean(false) ? others.isEmpty : others.allSatisfy { accepts($0.value, argument) }
        case ("propertyNames", _, .object(let members)):
            return members.allSatisfy { accepts(.string($0.name), argument) }
        case ("items", _, .array(let elements)): return elements.allSatisfy { accepts($0, argument) }
        case ("minItems", .number(let count), .array(let elements)): return elements.count >= Int(count) ?? 0
        case ("maxItems", .number(let count), .array(let elements)): return elements.count <= Int(count) ?? 0
        case ("minLength", .number(let count), .string(let text)): return text.unicodeScalars.count >= Int(count) ?? 0
        case ("maxLength", .number(let count), .string(let text)): return text.unicodeScalars.count <= Int(count) ?? 0
        case ("pattern", .string(let pattern), .string(let text)): return Self.matches(text, pattern)
        case ("properties", _, _), ("required", _, _), ("additionalProperties", _, _), ("propertyNames", _, _),
            ("items", _, _),
            ("minItems", _, _), ("maxItems", _, _), ("minLength", _, _), ("maxLength", _, _), ("pattern", _, _):
            return true
        case ("x-restricted", _, _): return true
        default: preconditionFailure("unknown keyword \(keyword)")
        }
    }

    static func member(_ name: String, of object: JSON) -> JSON? { object.members?.first { $0.name == name }?.value }

    static func matches(_ text: String, _ pattern: String) -> Bool {
        guard let regex = try? Regex(pattern).matchingSemantics(.unicodeScalar) else { return false }
        return (try? regex.wholeMatch(in: text)) != nil
    }

    private static func isA(_ type: String, _ value: JSON) -> Bool {
        switch (type, value) {
        case ("string", .string), ("boolean", .boolean), ("number", .number), ("array", .array), ("object", .object),
            ("null", .null):
            true
        case ("integer", .number(let text)): Int(text) != nil
        default: false
        }
    }
}

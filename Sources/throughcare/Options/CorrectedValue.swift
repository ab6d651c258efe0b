internal import Casework
internal import Events

/// One `FIELD=VALUE` of a correction.
enum CorrectedValue {
    /// The field and its new value, `null` if it is taken away.
    /// - Throws: ``BadInput`` if it is not of that form, or no JSON where the field of this type needs it.
    static func read(_ text: String, of type: String) throws -> JSON.Member {
        guard let sign = text.firstIndex(of: "="), sign > text.startIndex else {
            throw BadInput(
                field: "FIELD=VALUE", expected: "a field, = and its new value", found: "no field before =",
                advice: "write it like releaseAt=2026-03-27T15:30+01:00, in quotes if there are spaces")
        }
        let (name, value) = (String(text[..<sign]), String(text[text.index(after: sign)...]))
        guard !value.isEmpty else { return JSON.Member(name, .null) }
        let kind = EventCatalogue.standard[type]?.shapeFields.first { $0.name == name }?.kind
        return JSON.Member(name, try json(Given.text(value, name), kind, name))
    }

    private static func json(_ text: String, _ kind: FieldKind?, _ name: String) throws(BadInput) -> JSON {
        switch kind {
        case .boolean, .integer, .decimal, .list, .record, .corrections:
            do {
                return try JSONParser.parse(Array(text.utf8))
            } catch {
                throw BadInput(
                    field: "\(name), column \(error.column)", expected: error.expected, found: error.found,
                    advice: "give this field as JSON, such as true, 30 or [\"…\"]")
            }
        case .special: return (try? JSONParser.parse(Array(text.utf8))) ?? .string(text)
        default: return .string(text)
        }
    }
}

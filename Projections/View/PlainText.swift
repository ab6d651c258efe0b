internal import Events

/// Any view field by field, for readers to whom something is withheld: the text forms for people know no tags.
enum PlainText {
    /// The fields of an object, one a line; what is withheld is said once for each object.
    static func lines(of json: JSON, depth: Int = 0) -> [TextLine] {
        let members = json.members ?? []
        let told = members.filter { $0.value.withheldTag == nil }.flatMap { lines(of: $0, depth) }
        let withheld = AccessTag.allCases.compactMap { tag -> TextLine? in
            let names = members.filter { $0.value.withheldTag == tag }.map { words($0.name) }
            guard !names.isEmpty else { return nil }
            return TextLine(indent(depth) + "withheld (\(tag.inWords)): \(names.joined(separator: ", "))", .faint)
        }
        return told + withheld
    }

    private static func lines(of member: JSON.Member, _ depth: Int) -> [TextLine] {
        let name = indent(depth) + words(member.name)
        switch member.value {
        case .object:
            return [TextLine(name, depth == 0 ? .heading : .plain)] + lines(of: member.value, depth: depth + 1)
        case .array(let elements) where elements.contains { $0.members != nil }:
            let parts = elements.enumerated().flatMap { number, element in
                [TextLine("\(indent(depth + 1))\(number + 1).")] + lines(of: element, depth: depth + 2)
            }
            return [TextLine(name, depth == 0 ? .heading : .plain)] + parts
        case .array(let elements): return [TextLine("\(name): \(list(elements))")]
        default: return [TextLine("\(name): \(word(member.value))")]
        }
    }

    private static func list(_ elements: [JSON]) -> String {
        elements.isEmpty ? "none" : elements.map(word).joined(separator: ", ")
    }

    private static func word(_ value: JSON) -> String {
        switch value {
        case .null: "unknown"
        case .boolean(let isSo): isSo ? "yes" : "no"
        case .string(let text): text
        default: value.line
        }
    }

    /// A field's name as words: `dueBy` as `due by`.
    private static func words(_ name: String) -> String {
        name.reduce(into: "") { words, character in
            words += character.isUppercase ? " \(character.lowercased())" : String(character)
        }
    }

    private static func indent(_ depth: Int) -> String { String(repeating: "  ", count: depth + 1) }
}

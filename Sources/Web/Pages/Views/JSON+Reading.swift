internal import Almanac
internal import Events

extension JSON {
    /// The text of a member; `nil` if it is no text.
    func text(_ name: String) -> String? {
        if case .string(let text)? = self[name] { text } else { nil }
    }

    /// The whole number of a member; `nil` if it is none.
    func count(_ name: String) -> Int? {
        if case .number(let text)? = self[name] { Int(text) } else { nil }
    }

    /// The truth of a member; `nil` if it is not known.
    func truth(_ name: String) -> Bool? {
        if case .boolean(let isSo)? = self[name] { isSo } else { nil }
    }

    /// The elements of a member; empty if it is no list.
    func list(_ name: String) -> [JSON] { self[name]?.elements ?? [] }

    /// The elements of a list; `nil` for any other value.
    var elements: [JSON]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    /// The moment of a member; `nil` if it is none.
    func moment(_ name: String) -> Moment? { text(name).flatMap { try? Moment(parsing: $0) } }

    /// The instant of a member; `nil` if it is none.
    func instant(_ name: String) -> Instant? {
        if case .instant(let instant)? = moment(name) { instant } else { nil }
    }

    /// What a value says of why it is not shown, such as `protected`; `nil` if it is shown.
    var withheldAs: String? {
        guard case .string(let text) = self, text.hasPrefix("(withheld: "), text.hasSuffix(")") else { return nil }
        return String(text.dropFirst("(withheld: ".count).dropLast())
    }

    /// How many entries a view was folded without, because they are not for who reads; 0 for none.
    var entriesLeftOut: Int {
        (self["entriesLeftOut"]?.members ?? []).reduce(0) { sum, member in
            if case .number(let text) = member.value { sum + (Int(text) ?? 0) } else { sum }
        }
    }
}

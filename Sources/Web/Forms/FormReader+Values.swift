internal import Events

/// How lists, numbers and the few values with a shape of their own are read.
extension FormReader {
    mutating func list(_ element: FieldKind, at name: String) -> JSON? {
        let isEmpty = form.values(of: name).contains { $0 == Self.none }
        let elements: [JSON] =
            switch element {
            case .record(let fields): groups(fields, at: name)
            case .words, Self.weekday: choices(element, at: name)
            default: lines(at: name).compactMap { self.element($0, of: element, at: name) }
            }
        return elements.isEmpty && !isEmpty ? nil : .array(elements)
    }

    mutating func decimal(_ text: String, at name: String) -> JSON? {
        number(text, Double(text.replacing(",", with: ".")).flatMap { $0.isFinite ? $0.json : nil }, at: name)
    }

    mutating func number(_ text: String, _ read: JSON?, at name: String) -> JSON? {
        if read == nil { note(.noNumber, at: name) }
        return read
    }

    mutating func json(_ text: String, at name: String) -> JSON? {
        guard let value = try? JSONParser.parse(text) else {
            note(.noJSON, at: name)
            return nil
        }
        return value
    }

    mutating func special(_ text: String, _ kind: FieldKind, at name: String) -> JSON? {
        switch kind {
        case CheckMark.kind: text == "true" || text == "false" ? .boolean(text == "true") : .string(text)
        case Self.weekday: number(text, Int(text)?.json, at: name)
        case RotaSlot.kind: json(text, at: name)
        // What is no number, list or word of JSON is a text.
        case JSON.kind: (try? JSONParser.parse(text)) ?? .string(text)
        default: .string(text)
        }
    }

    private mutating func groups(_ fields: [FieldDescription], at name: String) -> [JSON] {
        var found: [JSON] = []
        for place in 0..<form.count(of: name) where form.says(anythingAt: "\(name).\(place)") {
            found.append(object(fields, at: "\(name).\(place)"))
        }
        return found
    }

    private mutating func choices(_ element: FieldKind, at name: String) -> [JSON] {
        let chosen = form.values(of: name).filter { !$0.isEmpty && $0 != Self.none }
        return (chosen + lines(at: name + ".other")).compactMap { self.element($0, of: element, at: name) }
    }

    private mutating func element(_ text: String, of kind: FieldKind, at name: String) -> JSON? {
        switch kind {
        case .integer: number(text, Int(text)?.json, at: name)
        case .decimal: decimal(text, at: name)
        case .special: special(text, kind, at: name)
        default: .string(text)
        }
    }

    private func lines(at name: String) -> [String] {
        (form[name] ?? "").split(whereSeparator: \.isNewline).compactMap { Self.trimmed(String($0)) }
            .filter { $0 != Self.none }
    }
}

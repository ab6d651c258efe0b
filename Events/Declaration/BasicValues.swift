extension String: FieldValue {
    /// The longest free text, in characters.
    public static let longestText = 2_000

    public init(json: JSON) throws(FieldProblem) {
        guard case .string(let text) = json else {
            throw FieldProblem(expected: Self.kind.inWords, found: json.kindInWords)
        }
        guard text.count <= Self.longestText else {
            // How it begins would stand on terminals and in logs.
            throw FieldProblem(expected: Self.kind.inWords, found: "a text of \(text.count) characters")
        }
        self = text
    }

    public var json: JSON { .string(self) }
    public static var kind: FieldKind { .text(limit: longestText) }
}

extension Bool: FieldValue {
    public init(json: JSON) throws(FieldProblem) {
        guard case .boolean(let value) = json else {
            throw FieldProblem(expected: Self.kind.inWords, found: json.kindInWords)
        }
        self = value
    }

    public var json: JSON { .boolean(self) }
    public static var kind: FieldKind { .boolean }
}

extension Int: FieldValue {
    public init(json: JSON) throws(FieldProblem) {
        guard case .number(let text) = json, let value = Int(text) else {
            throw FieldProblem(expected: Self.kind.inWords, found: json.kindInWords)
        }
        self = value
    }

    public var json: JSON { .number(String(self)) }
    public static var kind: FieldKind { .integer }
}

extension Double: FieldValue {
    public init(json: JSON) throws(FieldProblem) {
        guard case .number(let text) = json, let value = Double(text), value.isFinite else {
            throw FieldProblem(expected: Self.kind.inWords, found: json.kindInWords)
        }
        self = value
    }

    public var json: JSON { .number(self == rounded() && abs(self) < 1e15 ? String(Int(self)) : String(self)) }
    public static var kind: FieldKind { .decimal }
}

extension Array: FieldValue where Element: FieldValue {
    public init(json: JSON) throws(FieldProblem) {
        guard case .array(let elements) = json else {
            throw FieldProblem(expected: Self.kind.inWords, found: json.kindInWords)
        }
        self = []
        reserveCapacity(elements.count)
        for (index, element) in elements.enumerated() {
            do throws(FieldProblem) { append(try Element(json: element)) } catch { throw error.inside("[\(index)]") }
        }
    }

    public var json: JSON { .array(map(\.json)) }
    public static var kind: FieldKind { .list(Element.kind) }
}

/// Any JSON value, for the few fields whose type depends on another field.
extension JSON: FieldValue {
    public init(json: JSON) { self = json }
    public var json: JSON { self }
    public static var kind: FieldKind { .special("any JSON value") }
}

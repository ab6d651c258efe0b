internal import Events

/// Something given from outside cannot be taken: where, what was expected, what was found, and what to do.
public struct BadInput: Error, Hashable, Sendable {
    /// The file, or what else it came from.
    public var source: String?
    /// The line, from 1.
    public var line: Int?
    /// The field, such as `data.windows[0].from`.
    public let field: String?
    public let expected: String
    public let found: String
    public let advice: String

    /// Describes what is wrong.
    public init(
        source: String? = nil, line: Int? = nil, field: String? = nil, expected: String, found: String, advice: String
    ) {
        self.source = source
        self.line = line
        self.field = field
        self.expected = expected
        self.found = found
        self.advice = advice
    }
}

extension BadInput {
    /// An event that cannot be recorded as the log stands, with the rule and the entry in the way.
    init(_ refusal: Refusal, field: String = "type") {
        self.init(
            field: field, expected: "an event that the case allows now", found: refusal.inFull, advice: refusal.advice)
    }
}

extension BadInput: CustomStringConvertible {
    public var description: String {
        let place = [source, line.map { "line \($0)" }, field].compactMap { $0 }.joined(separator: ", ")
        return (place.isEmpty ? "" : place + ": ") + "expected \(expected), found \(found); \(advice)"
    }
}

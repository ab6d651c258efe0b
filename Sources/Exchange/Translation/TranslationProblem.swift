/// A part of a foreign file cannot become an entry.
public struct TranslationProblem: Error, Hashable, Sendable {
    /// The column of a table; `nil` if no single cell is at fault.
    public let column: String?
    /// The member of a document, or the field of the event; `nil` if a cell is at fault.
    public let field: String?
    public let expected: String
    public let found: String
    public let advice: String

    /// Describes a problem.
    public init(column: String? = nil, field: String? = nil, expected: String, found: String, advice: String) {
        self.column = column
        self.field = field
        self.expected = expected
        self.found = found
        self.advice = advice
    }
}

extension TranslationProblem: CustomStringConvertible {
    public var description: String {
        let place = [column.map { "column \"\($0)\"" }, field].compactMap { $0 }.joined(separator: ", ")
        return (place.isEmpty ? "" : place + ": ") + "expected \(expected), found \(found); \(advice)"
    }
}

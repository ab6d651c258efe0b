internal import Exchange

/// A part of a file that cannot be taken: where, what was expected, what was found, and what to do.
public struct ImportProblem: Error, Hashable, Sendable {
    public let place: ImportPlace
    /// The column of a table; `nil` if no single cell is at fault.
    public let column: String?
    /// The field, such as `data.windows[0].from`; `nil` if none is at fault.
    public let field: String?
    public let expected: String
    public let found: String
    public let advice: String

    init(_ input: BadInput, at place: ImportPlace) {
        self.place = place
        column = nil
        field = input.field
        expected = input.expected
        found = input.found
        advice = input.advice
    }

    init(_ problem: TranslationProblem, at place: ImportPlace) {
        self.place = place
        column = problem.column
        field = problem.field
        expected = problem.expected
        found = problem.found
        advice = problem.advice
    }

    /// The problem as bad input from that file.
    public func input(from source: String) -> BadInput {
        let steps = [place.unit == .line ? nil : "\(place)", column.map { "column \"\($0)\"" }, field]
        let field = steps.compactMap(\.self).joined(separator: ", ")
        return BadInput(
            source: source, line: place.unit == .line ? place.number : nil, field: field.isEmpty ? nil : field,
            expected: expected, found: found, advice: advice)
    }
}

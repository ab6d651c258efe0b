internal import Events

/// In which stream an event of a row belongs.
struct StreamRule {
    /// The kind, if the text is only the reference.
    let kind: StreamKind?
    let source: ValueRule

    func stream(of row: RowCells) throws(TranslationProblem) -> String {
        var text: String?
        if case .string(let found) = try source.value(in: row) { text = found.trimmed }
        let name = text.flatMap { text in kind.map { StreamName($0, text) } ?? StreamName(text) }
        guard let name else {
            throw TranslationProblem(
                column: source.column, expected: kind.map { "the reference of a \($0.rawValue)" } ?? "kind/reference",
                found: text?.quoted ?? "an empty cell", advice: "write a reference without spaces, such as K-014")
        }
        return name.description
    }
}

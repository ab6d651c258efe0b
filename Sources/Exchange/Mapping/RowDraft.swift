internal import Events

/// What was found in a row so far, and all that is wrong with it.
struct RowDraft {
    private let row: RowCells
    private(set) var problems: [TranslationProblem] = []

    init(_ row: RowCells) { self.row = row }

    mutating func attempt<Outcome>(_ body: () throws(TranslationProblem) -> Outcome) -> Outcome? {
        do { return try body() } catch {
            problems.append(error)
            return nil
        }
    }

    mutating func value(_ rule: ValueRule) -> JSON? {
        attempt { [row] () throws(TranslationProblem) in try rule.value(in: row) } ?? nil
    }

    mutating func tree(_ rules: [FieldRule]) -> JSON {
        FieldTree(
            rules.map { rule in
                FieldTree.Leaf(
                    steps: rule.path.steps[...], value: value(rule.source), isConstant: rule.source.column == nil)
            }
        ).object
    }

    /// Holds the fields against the event's declaration; a problem names the column it comes from.
    mutating func check(_ data: JSON, as type: any Event.Type, with rules: [FieldRule]) {
        do throws(FieldProblem) { _ = try type.read(data) } catch {
            let rule = FieldPath(error.path).flatMap { path in rules.first { $0.path.contains(path) } }
            let column = rule?.source.column
            let isEmpty = column != nil && error.found == "nothing"
            problems.append(
                TranslationProblem(
                    column: column, field: column == nil ? "data.\(error.path)" : nil, expected: error.expected,
                    found: isEmpty ? "an empty cell" : error.found,
                    advice: "correct the cell, or the mapping of \(error.path)"))
        }
    }
}

internal import Events

/// Where a value comes from: a cell of each row, or the mapping itself.
enum ValueRule {
    case cell(CellRule)
    case constant(JSON)

    /// The column; `nil` for a constant.
    var column: String? {
        if case .cell(let rule) = self { rule.column } else { nil }
    }

    /// The value in a row; `nil` where nothing is known.
    /// - Throws: ``TranslationProblem`` with the column.
    func value(in row: RowCells) throws(TranslationProblem) -> JSON? {
        switch self {
        case .cell(let rule): try rule.value(of: row[rule.column])
        case .constant(let value): value
        }
    }
}

/// Which rows an event comes from.
struct RowCondition {
    enum Test {
        case isEmpty(Bool)
        case equals([String])
    }

    let column: String
    let test: Test

    func holds(in row: RowCells) -> Bool {
        let text = row[column].trimmed
        return switch test {
        case .isEmpty(let wanted): text.isEmpty == wanted
        case .equals(let texts): texts.contains(text)
        }
    }
}

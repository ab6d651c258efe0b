/// One line of a summary list: what it is, and what is said of it.
struct SummaryRow {
    let term: String
    let said: [Said]
    /// Whether it is written as a list.
    let several: Bool

    /// Says one or several things.
    init(_ term: String, _ said: Said...) { self.init(term, said) }

    /// Says one or several things.
    init(_ term: String, _ said: [Said]) {
        self.term = term
        self.said = said
        several = said.count > 1
    }
}

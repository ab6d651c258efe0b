/// Holds back rows about single persons that only few others are like.
///
/// A row may go out if at least k persons share its characteristics. Where fewer do, the last characteristic is withheld, then
/// the one before it, until enough are alike; columns of characteristics therefore stand in the order of their worth. Rows
/// that are still too few without any are left out (k-anonymity by local suppression).
public struct FewAlike: Hashable, Sendable {
    /// The fewest persons that must be alike.
    public let k: Int

    /// Asks for `k` persons alike; 1 holds nothing back.
    public init(k: Int) { self.k = k }

    /// What may go out of a table of persons, in the same order.
    public struct Release: Sendable {
        public let table: StudyTable
        /// Rows that are left out.
        public let refused: Int
        /// Rows of which some characteristics are withheld.
        public let generalised: Int
    }

    /// The rows that may go out.
    ///
    /// Rows are of one person if their first pseudonym is the same; without pseudonyms every row is a person.
    public func released(_ table: StudyTable) -> Release {
        let traits = table.columns.indices.filter { table.columns[$0].role == .characteristic }
        let person = table.columns.firstIndex { $0.role == .pseudonym }
        var rows = table.rows.map(Optional.some)
        var waiting = Array(table.rows.indices)
        var generalised = 0
        for shown in traits.indices.reversed().map({ $0 + 1 }) + [0] {
            let alike = Dictionary(grouping: waiting) { row in traits.prefix(shown).map { table.rows[row][$0] } }
            waiting = []
            for members in alike.values {
                let persons = person.map { place in Set(members.map { table.rows[$0][place] }).count } ?? members.count
                guard persons >= k else {
                    waiting += members
                    continue
                }
                guard shown < traits.count else { continue }
                generalised += members.count
                for row in members { for place in traits.dropFirst(shown) { rows[row]?[place] = .withheld } }
            }
        }
        for row in waiting { rows[row] = nil }
        return Release(
            table: table.telling(rows.compactMap(\.self)), refused: waiting.count, generalised: generalised)
    }
}

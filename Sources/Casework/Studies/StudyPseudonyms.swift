internal import Ledger
internal import Outcomes

/// What stands for persons, members of staff and agencies under the key of a study.
struct StudyPseudonyms {
    private let key: StudyKey
    private var owners: [String: String] = [:]

    init(_ key: StudyKey) { self.key = key }

    /// The pseudonym of a reference; the same for the same reference of that kind, wherever it stands.
    /// - Throws: ``PseudonymsCollide``.
    mutating func pseudonym(of reference: String, kind: String) throws(PseudonymsCollide) -> String {
        let pseudonym = key.pseudonym(of: reference, kind: kind)
        let owner = "\(kind)/\(reference)"
        guard owners.updateValue(owner, forKey: pseudonym).map({ $0 == owner }) ?? true else {
            throw PseudonymsCollide(keyFingerprint: key.fingerprint)
        }
        return pseudonym
    }

    /// The pseudonym of what stands in a column: a kind, a space and a reference, or a reference of the column's own kind.
    private mutating func pseudonym(of text: String, in column: StudyColumn) throws(PseudonymsCollide) -> String {
        guard let space = text.firstIndex(of: " ") else { return try pseudonym(of: text, kind: column.name) }
        return try pseudonym(of: String(text[text.index(after: space)...]), kind: String(text[..<space]))
    }

    /// The table with pseudonyms in the place of references, in the order of the pseudonyms: that of references would tell
    /// who came before whom.
    mutating func replacing(_ table: StudyTable) throws(PseudonymsCollide) -> StudyTable {
        let places = table.columns.indices.filter { table.columns[$0].role == .pseudonym }
        guard !places.isEmpty else { return table }
        var rows = table.rows
        for row in rows.indices {
            for place in places {
                guard case .text(let text) = rows[row][place] else { continue }
                rows[row][place] = .text(try pseudonym(of: text, in: table.columns[place]))
            }
        }
        let ordered = rows.enumerated().sorted { left, right in
            let names = (places.map { left.element[$0].field ?? "" }, places.map { right.element[$0].field ?? "" })
            return names.0 == names.1 ? left.offset < right.offset : names.0.lexicographicallyPrecedes(names.1)
        }
        var told = table.telling(ordered.map(\.element))
        // They name rows by their places.
        told.sums = []
        return told
    }
}

/// Two references have the same pseudonym, so rows of two would be taken for rows of one.
struct PseudonymsCollide: Error, Hashable, CustomStringConvertible {
    let keyFingerprint: String

    var description: String {
        "two references have the same pseudonym under the study key \(keyFingerprint): export under another key "
            + "(--study-key FILE)"
    }
}

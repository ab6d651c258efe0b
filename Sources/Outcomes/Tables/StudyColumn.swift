/// One column of a table of an evaluation, with what a reader and disclosure control must know of it.
public struct StudyColumn: Hashable, Sendable {
    /// What the values are.
    public enum Kind: String, Hashable, Sendable { case text, integer, number, boolean }

    /// What the values tell of persons.
    public enum Role: Hashable, Sendable {
        /// Stands for a person, a release or a member of staff under the key of a study.
        case pseudonym
        /// May be known of a person from elsewhere, so that several together could single the person out.
        case characteristic
        /// Measured of one person in one row.
        case measure
        /// What a row of sums is about, such as a track.
        case group
        /// How many persons, cases or releases. If `within` names a column, the counts that name it are parts of it,
        /// without overlap; what is left over counts as one more part.
        case count(within: String?)
        /// Follows from the persons counted in the column of that name; withheld with it.
        case figure(of: String)
        /// Tells nothing of persons who are accompanied: meetings, rules, entries.
        case plain
    }

    /// Such as `noticeDays`.
    public let name: String
    /// What the values mean; one sentence.
    public let meaning: String
    public let kind: Kind
    public let role: Role
    /// Such as `d`, `h` or `min`; `nil` for what has none.
    public let unit: String?
    /// All words that can stand here, in their order; empty if it is no such list.
    public let words: [String]

    /// Declares a column.
    public init(
        _ name: String, _ meaning: String, _ kind: Kind, _ role: Role, unit: String? = nil, words: [String] = []
    ) {
        self.name = name
        self.meaning = meaning
        self.kind = kind
        self.role = role
        self.unit = unit
        self.words = words
    }
}

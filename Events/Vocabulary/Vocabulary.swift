/// Fixed words of the field, each with its wire form as raw value.
///
/// Used directly as the type of a field, a vocabulary is closed: another word is refused. Most fields use ``Term``,
/// which keeps words that are not known yet.
public protocol Vocabulary: RawRepresentable<String>, CaseIterable, FieldValue {}

extension Vocabulary {
    public init(json: JSON) throws(FieldProblem) {
        guard case .string(let text) = json, let word = Self(rawValue: text) else {
            throw FieldProblem(expected: Self.kind.inWords, found: json.kindInWords)
        }
        self = word
    }

    public var json: JSON { .string(rawValue) }
    public static var kind: FieldKind { .words(allCases.map(\.rawValue), open: false) }

    /// The word for people: underscores as spaces.
    public var inWords: String { String(rawValue.map { $0 == "_" ? " " : $0 }) }
}

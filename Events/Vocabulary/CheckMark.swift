/// The mark beside one line of a check list.
public enum CheckMark: FieldValue {
    case done, missing, notApplicable

    /// Reads `true` (done), `false` (missing) or the text `n/a`.
    public init(json: JSON) throws(FieldProblem) {
        switch json {
        case .boolean(true): self = .done
        case .boolean(false): self = .missing
        case .string("n/a"): self = .notApplicable
        default: throw FieldProblem(expected: Self.kind.inWords, found: json.kindInWords)
        }
    }

    public var json: JSON {
        switch self {
        case .done: .boolean(true)
        case .missing: .boolean(false)
        case .notApplicable: .string("n/a")
        }
    }

    public static var kind: FieldKind { .special("true (done), false (missing) or n/a (not applicable)") }
}

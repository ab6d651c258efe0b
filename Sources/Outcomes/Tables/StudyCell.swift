public import Events

/// One value of a table of an evaluation.
public enum StudyCell: Hashable, Sendable {
    /// Nobody knows, or it is not recorded. Not the same as none.
    case unknown
    /// Known, and not told so that nobody can be recognised.
    case withheld
    case text(String)
    case integer(Int)
    case number(Double)
    case boolean(Bool)

    /// A word; unknown without one.
    public init(_ text: String?) { self = text.map(StudyCell.text) ?? .unknown }
    /// A whole number; unknown without one.
    public init(_ integer: Int?) { self = integer.map(StudyCell.integer) ?? .unknown }
    /// A number; unknown without one or if it is not finite.
    public init(_ number: Double?) {
        self = number.flatMap { $0.isFinite ? StudyCell.number($0) : nil } ?? .unknown
    }
    /// Yes or no; unknown without either.
    public init(_ boolean: Bool?) { self = boolean.map(StudyCell.boolean) ?? .unknown }

    /// The whole number that stands here; `nil` for anything else.
    public var count: Int? { if case .integer(let number) = self { number } else { nil } }

    /// The value for programs; what is withheld and what is unknown are `null`, and which of both it is stands beside the
    /// rows of a table.
    public var json: JSON {
        switch self {
        case .unknown, .withheld: .null
        case .text(let text): .string(text)
        case .integer(let number): .number(String(number))
        case .number(let number): .number(Self.words(number))
        case .boolean(let flag): .boolean(flag)
        }
    }

    /// The value as words of a table that no person reads first; `nil` for what is unknown or withheld.
    public var field: String? {
        switch self {
        case .unknown, .withheld: nil
        case .text(let text): text
        case .integer(let number): String(number)
        case .number(let number): Self.words(number)
        case .boolean(let flag): flag ? "true" : "false"
        }
    }

    /// The shortest digits that give the same number again, without an exponent that JSON would not know.
    private static func words(_ number: Double) -> String {
        let whole = number.rounded(.towardZero)
        return whole == number && abs(number) < 1e15 ? String(Int(number)) : number.description
    }
}

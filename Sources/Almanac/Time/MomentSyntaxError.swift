/// A text that is neither a day nor an instant.
public enum MomentSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Longer than a date, and no instant.
    case instant(InstantSyntaxError)
    /// Short like a date, and no date.
    case day(CivilDateSyntaxError)

    /// What was found and what to write instead.
    public var description: String {
        switch self {
        case .instant(let error): error.description
        case .day(let error): error.description
        }
    }
}

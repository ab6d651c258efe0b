/// A text that should say when something happened, and does not say it unmistakably.
public struct InstantSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with the text.
    public enum Problem: Error, Hashable, Sendable {
        /// The text does not have the expected form.
        case malformed
        /// Everything is there except the offset from UTC.
        case offsetMissing
        /// The second is 60, which clocks here do not know.
        case leapSecond
        /// The form is right, but there is no such day, time, offset or year.
        case outOfRange
    }

    /// The text as found, cut after 60 characters.
    public let found: String
    /// What is wrong with it.
    public let problem: Problem

    /// The form that is expected.
    public static let expected = "YYYY-MM-DDTHH:MM[:SS[.fraction]] followed by Z or ±HH:MM"
    /// A text in the expected form.
    public static let example = "2026-03-27T15:30:00+01:00"

    /// Reports a text and what is wrong with it.
    public init(found: String, problem: Problem) {
        self.found = found
        self.problem = problem
    }

    /// What was found and what to write instead.
    public var description: String {
        let example = InstantSyntaxError.example
        return switch problem {
        case .malformed: "'\(found)' is not a time: expected \(InstantSyntaxError.expected), for example \(example)"
        case .offsetMissing: "'\(found)' lacks the offset from UTC: add Z or ±HH:MM, for example \(example)"
        case .leapSecond: "'\(found)' names a leap second: use second 59, for example \(example)"
        case .outOfRange: "'\(found)' names a day, time or offset that does not exist: check it against \(example)"
        }
    }
}

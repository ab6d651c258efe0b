/// A text that should be a date and is not.
public struct CivilDateSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with the text.
    public enum Problem: Hashable, Sendable {
        /// The text does not have the form `YYYY-MM-DD`.
        case malformed
        /// The form is right, but the calendar has no such day.
        case noSuchDay
    }

    /// The text as found, cut after 60 characters.
    public let found: String
    /// What is wrong with it.
    public let problem: Problem

    /// A text in the expected form, `YYYY-MM-DD`.
    public static let example = "2026-03-27"

    /// Reports a text and what is wrong with it.
    public init(found: String, problem: Problem) {
        self.found = found
        self.problem = problem
    }

    /// What was found and what to write instead.
    public var description: String {
        let example = CivilDateSyntaxError.example
        return switch problem {
        case .malformed: "'\(found)' is not a date: expected YYYY-MM-DD, for example \(example)"
        case .noSuchDay: "'\(found)' is a day that does not exist: expected a real date, for example \(example)"
        }
    }
}

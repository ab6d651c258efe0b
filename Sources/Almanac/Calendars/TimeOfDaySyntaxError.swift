/// A text that should be a time of day and is not.
public struct TimeOfDaySyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The text as found, cut after 60 characters.
    public let found: String

    /// A text in one of the expected forms, `HH:MM` and `HH:MM:SS`.
    public static let example = "09:00"

    /// Reports a text that is no time of day.
    public init(found: String) {
        self.found = found
    }

    /// What was found and what to write instead.
    public var description: String {
        "'\(found)' is not a time of day: expected HH:MM from 00:00 to 24:00, "
            + "for example \(TimeOfDaySyntaxError.example)"
    }
}

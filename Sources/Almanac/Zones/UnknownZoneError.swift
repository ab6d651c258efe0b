/// A text that should name a time zone of the IANA database and does not.
public struct UnknownZoneError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The text as found, cut after 60 characters.
    public let found: String

    /// A name in the expected form.
    public static let example = "Europe/Paris"

    /// Reports a text that names no zone.
    public init(found: String) {
        self.found = found
    }

    /// What was found and what to write instead.
    public var description: String {
        "'\(found)' is not a time zone: expected an IANA name such as \(UnknownZoneError.example), or UTC; "
            + "abbreviations and fixed offsets do not say when clocks change"
    }
}

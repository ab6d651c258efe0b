public import Almanac

/// The person is back in custody; what was planned for the earlier release is history.
public struct PersonReturnedToCustody: Event {
    public static let name = "PersonReturnedToCustody"
    public static let meaning = "The person is back in custody."

    public let at: Moment?
    public let facility: AgencyRef?
    public let tenancyKept: Bool?
    public let familyInformed: Bool?

    public static let shape = Shape(
        Self.init(at:facility:tenancyKept:familyInformed:),
        Field("at", \.at, "When the person came back; absent means when it occurred."),
        Field("facility", \.facility, "Where the person is held."),
        Field("tenancyKept", \.tenancyKept, "Whether the home is kept."),
        Field("familyInformed", \.familyInformed, "Whether the family was told."))

    public var headline: String {
        "Back in custody".listing(
            after: ": ", facility?.rawValue, tenancyKept.map { $0 ? "home kept" : "home not kept" },
            familyInformed.map { $0 ? "family informed" : "family not informed" })
    }
}

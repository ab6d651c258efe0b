public import Almanac

/// The right of residence, which decides whether a release leads into the community or out of the country.
public struct ImmigrationStatusRecorded: Event {
    public static let name = "ImmigrationStatusRecorded"
    public static let meaning = "Right of residence or removal position, which decides where a release leads."

    /// A right of residence or removal position.
    public enum Status: String, Vocabulary {
        case national, resident
        case residenceExpiring = "residence_expiring"
        case removalPending = "removal_pending"
        case removalSuspended = "removal_suspended"
        case unknown
    }

    public let status: Term<Status>
    public let validUntil: CivilDate?
    public let decisionExpected: CivilDate?
    public let destinationCountry: String?
    public let appealPending: Bool?

    public static let shape = Shape(
        Self.init(status:validUntil:decisionExpected:destinationCountry:appealPending:),
        Field("status", \.status, "The right of residence or removal position."),
        Field("validUntil", \.validUntil, "Last day on which it is valid, inclusive; absent if open-ended or unknown."),
        Field("decisionExpected", \.decisionExpected, "The day by which a decision is expected, inclusive."),
        Field(
            "destinationCountry", \.destinationCountry,
            "The country of a removal, by its ISO 3166 code, such as FI."),
        Field("appealPending", \.appealPending, "An appeal is pending."))

    public var headline: String {
        "Residence status: \(status.inWords)".listing(
            validUntil.map { "until \($0)" }, appealPending == true ? "appeal pending" : nil)
    }

    public var supersedes: String? { "immigration status" }
}

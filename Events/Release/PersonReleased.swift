public import Almanac

/// The person actually left custody.
public struct PersonReleased: Event {
    public static let name = "PersonReleased"
    public static let meaning = "The person actually left custody."

    /// Who was waiting at the gate without having been expected.
    public enum Reception: String, Vocabulary {
        case nobody = "none"
        case extremistContact = "extremist_contact"
        case unknownPersons = "unknown_persons"
        case media
        case hostilePublic = "hostile_public"
    }

    /// Where a person went from the gate.
    public enum Destination: String, Vocabulary {
        case housing, family, unknown
        case otherAuthority = "other_authority"
        case airport
    }

    public let releasedAt: Moment?
    public let facility: AgencyRef?
    public let metBy: PartyRef?
    public let unexpectedReception: Term<Reception>?
    public let destination: Term<Destination>?
    public let leftWith: [String]?

    public static let shape = Shape(
        Self.init(releasedAt:facility:metBy:unexpectedReception:destination:leftWith:),
        Field("releasedAt", \.releasedAt, "When the person left; absent means when it occurred."),
        Field("facility", \.facility, "The facility the person left."),
        Field("metBy", \.metBy, "Who met the person: an actor or a relative; absent if nobody did or it is not known."),
        Field("unexpectedReception", \.unexpectedReception, "Who else was waiting."),
        Field("destination", \.destination, "Where the person went."),
        Field("leftWith", \.leftWith, "What the person left with, such as documents, cash, medication."))

    public var headline: String {
        let reception = unexpectedReception == .nobody ? nil : unexpectedReception
        return "Released".listing(
            after: ": ", metBy.map { "met by \($0)" }, destination.map { "destination \($0.inWords)" },
            reception.map { "unexpected reception: \($0.inWords)" })
    }
}

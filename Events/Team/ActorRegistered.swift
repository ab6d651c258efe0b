/// A professional, volunteer, mentor, faith adviser, former or organisation contact enters the directory.
public struct ActorRegistered: Event {
    public static let name = "ActorRegistered"
    public static let meaning = "Somebody who works with or for people on a case enters the directory."
    public static let streams: Set<StreamKind> = [.actor]

    /// In which capacity an actor works.
    public enum Kind: String, Vocabulary {
        case professional, volunteer, mentor, former, faith
        case familyContact = "family_contact"
        case organisationDesk = "organisation_desk"
    }

    public let actor: ActorRef
    public let kind: Term<Kind>?
    public let agency: AgencyRef?
    public let agencyKind: Term<AgencyKind>?
    public let languages: [String]?
    public let competences: [String]?
    public let clearance: String?

    public static let shape = Shape(
        Self.init(actor:kind:agency:agencyKind:languages:competences:clearance:),
        Field("actor", \.actor, "The actor; the same as the stream's subject."),
        Field("kind", \.kind, "In which capacity the actor works."),
        Field("agency", \.agency, "The agency the actor works for."),
        Field("agencyKind", \.agencyKind, "What that agency does."),
        Field("languages", \.languages, "Languages the actor speaks, as BCP 47 tags."),
        Field("competences", \.competences, "What the actor is good at or trained for."),
        Field(
            "clearance", \.clearance,
            "Security clearance, in the agency's own words; absent if there is none or nobody asked."))

    public var headline: String {
        "Entered in the directory: \(actor)".listing(kind?.inWords, agencyKind?.inWords, agency?.rawValue)
    }

    public var supersedes: String? { "directory entry of \(actor)" }
}

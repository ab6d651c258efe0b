/// An actor is a contact for the person, on these channels, in this capacity.
public struct ContactPointPublished: Event {
    public static let name = "ContactPointPublished"
    public static let meaning = "This actor is a contact for the person from now on."

    /// A way to reach a contact.
    public enum Channel: String, Vocabulary {
        case phone, sms, messenger, video
        case walkIn = "walk_in"
        case homeVisit = "home_visit"
    }

    /// What kind of contact an actor is.
    public enum Capacity: String, Vocabulary {
        case core, informal
        case crisisLine = "crisis_line"
    }

    public let actor: ActorRef
    public let channels: [Term<Channel>]?
    public let capacity: Term<Capacity>?
    public let standing: Bool?
    public let languages: [String]?
    public let publishedFor: Term<PersonOrFamily>?

    public static let shape = Shape(
        Self.init(actor:channels:capacity:standing:languages:publishedFor:),
        Field("actor", \.actor, "Whom to reach."),
        Field("channels", \.channels, "On which channels; absent means unknown."),
        Field("capacity", \.capacity, "In which capacity; informal contacts never count as cover."),
        Field("standing", \.standing, "Whether this is a desk that needs no role on the case."),
        Field("languages", \.languages, "Languages spoken there, as BCP 47 tags."),
        Field("publishedFor", \.publishedFor, "Who may use it; absent means the person."))

    public var headline: String {
        let ways = channels.map { $0.map(\.inWords).joined(separator: " or ") }
        return "Contact point: \(actor)".listing(
            capacity?.inWords, ways, publishedFor == .family ? "for the family" : nil)
    }

    public var supersedes: String? { "contact point of \(actor)" + (publishedFor == .family ? " for the family" : "") }
}

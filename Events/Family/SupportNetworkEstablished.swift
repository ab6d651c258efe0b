public import Almanac

/// A circle of people with written tasks stands ready for the person.
public struct SupportNetworkEstablished: Event {
    public static let name = "SupportNetworkEstablished"
    public static let meaning = "A circle of people with written tasks stands ready."

    /// A kind of circle.
    public enum Kind: String, Vocabulary {
        case socialNetContract = "social_net_contract"
        case alternativeNetwork = "alternative_network"
        case circleOfSupport = "circle_of_support"
    }

    /// Somebody in the circle, a relative or an actor, with a task.
    public struct Member: Record {
        public let relativeRef: RelativeRef?
        public let actorRef: ActorRef?
        public let task: String?

        public static let shape = Shape(
            Self.init(relativeRef:actorRef:task:),
            Field("relativeRef", \.relativeRef, "The relative; absent if it is an actor."),
            Field("actorRef", \.actorRef, "The actor; absent if it is a relative."),
            Field("task", \.task, "What they take on."))
    }

    public let kind: Term<Kind>?
    public let members: [Member]?
    public let personSigned: Bool?
    public let binding: Bool?
    public let validUntil: CivilDate?

    public static let shape = Shape(
        Self.init(kind:members:personSigned:binding:validUntil:),
        Field("kind", \.kind, "What kind of circle it is."),
        Field("members", \.members, "Who belongs to it, and with which task."),
        Field("personSigned", \.personSigned, "The person signed."),
        Field("binding", \.binding, "It binds those who signed."),
        Field("validUntil", \.validUntil, "Last day on which it stands, inclusive; absent if open-ended or unknown."))

    public var headline: String {
        "Support network established".listing(
            after: ": ", kind?.inWords,
            members.map { "members: \($0.count)" },
            personSigned.map { $0 ? "signed by the person" : "not signed by the person" })
    }
}

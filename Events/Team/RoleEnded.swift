public import Almanac

/// A responsibility ends; names the successor if there is one.
public struct RoleEnded: Event {
    public static let name = "RoleEnded"
    public static let meaning = "A responsibility on a case ends."

    /// Why a responsibility ends.
    public enum Reason: String, Vocabulary {
        case leftPost = "left_post"
        case leave, conflict, rotation
        case requestOfPerson = "request_of_person"
        case transfer
    }

    public let actor: ActorRef
    public let role: Term<Role>
    public let endedAt: Moment?
    public let reason: Term<Reason>?
    public let successor: ActorRef?
    public let introducedToPerson: Bool?

    public static let shape = Shape(
        Self.init(actor:role:endedAt:reason:successor:introducedToPerson:),
        Field("actor", \.actor, "Whose responsibility ends."),
        Field("role", \.role, "Which responsibility."),
        Field("endedAt", \.endedAt, "End of the role, exclusive; absent means when it occurred."),
        Field("reason", \.reason, "Why it ends."),
        Field("successor", \.successor, "Who takes over; absent if nobody does yet or it is not known."),
        Field("introducedToPerson", \.introducedToPerson, "Whether the person has met the successor."))

    public var headline: String {
        "\(actor) is no longer \(role.inWords)".listing(
            after: ": ", reason?.inWords, successor.map { "successor \($0)" })
    }
}

public import Almanac

/// Leave, illness, training or an extra duty that overrides an actor's usual hours.
public struct AvailabilityExceptionRecorded: Event {
    public static let name = "AvailabilityExceptionRecorded"
    public static let meaning = "Leave, illness, training or an extra duty overrides an actor's usual hours."
    public static let streams: Set<StreamKind> = [.actor]

    /// What an exception does to the usual hours; nobody's cover could be computed from another word.
    public enum Effect: String, Vocabulary { case unavailable, available }

    /// Why the usual hours do not hold.
    public enum Reason: String, Vocabulary {
        case leave, sick, training
        case extraDuty = "extra_duty"
        case officeClosed = "office_closed"
    }

    public let actor: ActorRef
    public let from: Moment?
    public let to: Moment?
    public let effect: Effect?
    public let reason: Term<Reason>?
    public let substitute: ActorRef?

    public static let shape = Shape(
        Self.init(actor:from:to:effect:reason:substitute:),
        Field("actor", \.actor, "Whose hours; the same as the stream's subject."),
        Field("from", \.from, "Start, inclusive; absent means when it occurred."),
        Field("to", \.to, "End, exclusive; absent means until further notice."),
        Field("effect", \.effect, "Whether the actor can be reached in that time."),
        Field("reason", \.reason, "Why the usual hours do not hold."),
        Field("substitute", \.substitute, "Who stands in; absent if nobody does or it is not known."))

    public var toldMoments: [ToldMoment] { [ToldMoment("from", from), ToldMoment("until", to)].compactMap { $0 } }

    public var headline: String {
        let state =
            switch effect {
            case .unavailable: "away"
            case .available: "available"
            case nil: "has other hours"
            }
        let why = reason.map { " (\($0.inWords))" }
        return "\(actor) \(state)\(why ?? "")".listing(substitute.map { "substitute \($0)" })
    }
}

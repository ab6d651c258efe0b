/// Someone tried and did not reach the person, or the person tried and did not reach them.
public struct ContactAttempted: Event {
    public static let name = "ContactAttempted"
    public static let meaning = "Someone tried to reach somebody else, and no contact came about."

    /// Who tried to make contact.
    public enum Initiator: String, Vocabulary { case worker, person, family }

    /// What came of an attempt.
    public enum Outcome: String, Vocabulary {
        case noAnswer = "no_answer"
        case lineClosed = "line_closed"
        case refused
        case leftMessage = "left_message"
    }

    public let by: Term<Initiator>?
    public let actor: ActorRef?
    public let channel: Term<ContactPointPublished.Channel>?
    public let outcome: Term<Outcome>?

    public static let shape = Shape(
        Self.init(by:actor:channel:outcome:),
        Field("by", \.by, "Who tried."),
        Field("actor", \.actor, "The worker who tried, or whom the person or the family tried to reach."),
        Field("channel", \.channel, "On which channel."),
        Field("outcome", \.outcome, "What came of it."))

    public var headline: String {
        let initiator = by.map { " by the \($0.inWords)" }
        return "Contact attempted\(initiator ?? "")".listing(
            after: ": ", actor?.rawValue, channel?.inWords, outcome?.inWords)
    }
}

/// An actor may use the store no more.
public struct AccessRevoked: Event {
    public static let name = "AccessRevoked"
    public static let meaning = "An actor may not use the store any more; the actor's tokens end with it."
    public static let streams: Set<StreamKind> = [.access]

    public let actor: ActorRef
    public let reason: String?
    public let by: ActorRef?

    public static let shape = Shape(
        Self.init(actor:reason:by:),
        Field("actor", \.actor, "Who may not use the store any more; the same as the stream's subject."),
        Field("reason", \.reason, "Why."),
        Field("by", \.by, "Who took the access away."))

    public var headline: String { "Access of \(actor) revoked".listing(by.map { "by \($0)" }) }

    public var supersedes: String? { "access of \(actor)" }
}

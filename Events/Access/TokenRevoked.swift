/// A token is recognised no more.
public struct TokenRevoked: Event {
    public static let name = "TokenRevoked"
    public static let meaning = "A token is not recognised any more, from the moment this was recorded."
    public static let streams: Set<StreamKind> = [.access]

    public let tokenId: TokenID
    public let actor: ActorRef?
    public let reason: String?
    public let by: ActorRef?

    public static let shape = Shape(
        Self.init(tokenId:actor:reason:by:),
        Field("tokenId", \.tokenId, "The token."),
        Field("actor", \.actor, "Whose token it was; the same as the stream's subject."),
        Field("reason", \.reason, "Why."),
        Field("by", \.by, "Who revoked it."))

    public var headline: String { "Token \(tokenId) revoked".listing(by.map { "by \($0)" }) }

    public var supersedes: String? { "token \(tokenId)" }
}

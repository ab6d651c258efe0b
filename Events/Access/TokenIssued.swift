public import Almanac

/// The reference of a token.
public typealias TokenID = Identifier<TokenIssued>

/// A secret was made by which an actor is recognised; only its hash is kept.
public struct TokenIssued: Event {
    public static let name = "TokenIssued"
    public static let meaning = "A token was made by which an actor is recognised; the token itself is kept nowhere."
    public static let streams: Set<StreamKind> = [.access]

    public let tokenId: TokenID
    public let actor: ActorRef
    public let hash: String
    public let expiresAt: Moment
    public let steppedUp: Bool?
    public let label: String?
    public let issuedBy: ActorRef?

    public static let shape = Shape(
        Self.init(tokenId:actor:hash:expiresAt:steppedUp:label:issuedBy:),
        Field("tokenId", \.tokenId, "The token, by a reference that is no secret."),
        Field("actor", \.actor, "Who is recognised by it; the same as the stream's subject."),
        Field("hash", \.hash, "The SHA-256 of the token, as 64 hexadecimal digits in small letters."),
        Field("expiresAt", \.expiresAt, "Until when it holds, exclusive; a date means the end of that day."),
        Field(
            "steppedUp", \.steppedUp,
            "Whether the actor had just proved again who they are; such a token holds for a quarter of an hour at most."
        ),
        Field("label", \.label, "What the token is for, in the words of who made it."),
        Field("issuedBy", \.issuedBy, "Who made it."))

    public var headline: String {
        "Token \(tokenId) issued to \(actor)".listing(steppedUp == true ? "stepped up" : nil)
    }

    public var toldMoments: [ToldMoment] { [ToldMoment("until", expiresAt)].compactMap { $0 } }

    public var flaw: Refusal? {
        hash.isHashInHex
            ? nil
            : Refusal(
                "`hash` is no SHA-256 in 64 hexadecimal digits", advice: "give the hash, and never the token itself")
    }
}

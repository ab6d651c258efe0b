public import Almanac
public import Events

/// A token by which an actor is recognised, without the token.
public struct AccessToken: Hashable, Sendable {
    /// The longest that any token holds.
    public static let longest = Span.days(400)
    /// The longest that a token holds which says that the actor has just proved again who they are.
    public static let longestSteppedUp = Span.minutes(15)

    public let id: TokenID
    public let actor: ActorRef
    /// The SHA-256 of the token, as 64 hexadecimal digits in small letters.
    public let hash: String
    /// Since when it holds: when the log took it, inclusive.
    public let issuedAt: Instant
    /// Until when it holds, exclusive; never later than the longest that a token holds.
    public let expiresAt: Instant
    /// Whether the actor had just proved again who they are.
    public let isSteppedUp: Bool
    /// What it is for, in the words of who made it; `nil` if nothing is said.
    public let label: String?

    init(_ event: TokenIssued, in entry: Entry) {
        id = event.tokenId
        actor = event.actor
        hash = event.hash
        issuedAt = entry.recordedAt
        isSteppedUp = event.steppedUp == true
        expiresAt = min(event.expiresAt.end, issuedAt + (isSteppedUp ? Self.longestSteppedUp : Self.longest))
        label = event.label
    }

    /// Until when the actor counts as having proved again who they are, exclusive; `nil` if they do not.
    public var steppedUpUntil: Instant? { isSteppedUp ? expiresAt : nil }
}

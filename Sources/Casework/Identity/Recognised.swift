public import Access
public import Almanac
public import Events

/// Somebody who is known, by a token or as a user of the operating system.
public struct Recognised: Hashable, Sendable {
    public let actor: ActorRef
    /// What they were granted.
    public let grant: AccessGrant
    /// The token of ours that they hold; `nil` if they were recognised otherwise.
    public let tokenId: TokenID?
    /// Until when they count as having proved again who they are, exclusive; `nil` if they do not.
    public let steppedUpUntil: Instant?

    init(_ grant: AccessGrant, tokenId: TokenID? = nil, steppedUpUntil: Instant? = nil) {
        actor = grant.actor
        self.grant = grant
        self.tokenId = tokenId
        self.steppedUpUntil = steppedUpUntil
    }
}

public import Events

/// Who comes to the door, and what for.
public struct Asking: Hashable, Sendable {
    /// The name by which the operating system knows them; `nil` if it does not say.
    public var systemUser: String?
    /// A token that they hold; `nil` for none.
    public var token: String?
    /// Who they are by what they proved before, where a program vouches that it was they; `nil` for nobody.
    public var vouched: Vouched?
    /// Whether they are nobody without a proof, as whoever comes over a network: not even the operator of a local store.
    public var needsProof = false
    /// As whom they want to act; `nil` for themselves.
    public var actor: ActorRef?
    /// What they want it for; `nil` if they do not say.
    public var purpose: String?
    /// Why it is justified, in their own words; `nil` if they do not say.
    public var justification: String?

    /// Somebody who proved who they are when they signed in, and is asked again whether they still may.
    public enum Vouched: Hashable, Sendable {
        /// Whoever held that token.
        case holder(of: TokenID)
        /// An actor who asked for something that they get without signing in, such as a calendar.
        case actor(ActorRef)
    }

    /// Puts together who asks.
    public init(
        systemUser: String? = nil, token: String? = nil, vouched: Vouched? = nil, as actor: ActorRef? = nil,
        purpose: String? = nil,
        justification: String? = nil
    ) {
        self.systemUser = systemUser
        self.token = token
        self.vouched = vouched
        self.actor = actor
        self.purpose = purpose
        self.justification = justification
    }
}

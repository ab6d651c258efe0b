internal import Access
public import Events
internal import Ledger

/// Somebody who was recognised.
public struct Caller: Hashable, Sendable {
    /// Who it is; `nil` for the operator of a local store.
    public let actor: ActorRef?
    /// What they were granted, in order.
    public let roles: [AccessRole]
    /// The token of ours by which they were recognised; `nil` for any other way.
    public let tokenId: TokenID?

    /// Whether it is the one operator of a store in which nobody was granted anything.
    public var isLocalOperator: Bool { actor == nil && roles.contains(.operator) }
}

extension Casework {
    /// Recognises whoever asks; the answer tells them nothing but who they are.
    /// - Throws: `AccessRefused`, ``IdentityTokenRefused``, ``NotThatActor`` for somebody who is not known; what the store
    ///   throws.
    public func caller() throws -> Caller {
        let guest = try door.recognise()
        return Caller(
            actor: guest.principal.actor, roles: guest.principal.roles.sorted { $0.rawValue < $1.rawValue },
            tokenId: guest.tokenId)
    }
}

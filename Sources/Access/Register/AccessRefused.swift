public import Almanac
public import Events

/// Nobody is recognised, or whoever is may not use the store now.
public struct AccessRefused: Error, Hashable, Sendable {
    /// Why somebody may not use the store.
    public enum Reason: Hashable, Sendable {
        /// Nothing was ever granted to the actor.
        case notGranted(ActorRef)
        /// What was granted was revoked.
        case revoked(ActorRef)
        /// What was granted held until then.
        case ended(ActorRef, Instant)
        /// What was granted holds from then on.
        case notYet(ActorRef, Instant)
        /// No actor is mapped to the user of the operating system.
        case unknownUser(String)
        /// Several actors are mapped to the user of the operating system.
        case ambiguousUser(String, [ActorRef])
        /// No such token was made here.
        case unknownToken
        /// The token was revoked.
        case revokedToken(TokenID)
        /// The token held until then.
        case expiredToken(TokenID, Instant)
    }

    public let reason: Reason

    /// Says why.
    public init(_ reason: Reason) { self.reason = reason }
}

extension AccessRefused: CustomStringConvertible {
    public var description: String {
        switch reason {
        case .notGranted(let actor): "nothing was granted to \(actor); ask an administrator for access"
        case .revoked(let actor): "the access of \(actor) was revoked; ask an administrator"
        case .ended(let actor, let end): "the access of \(actor) ended at \(end); ask an administrator to renew it"
        case .notYet(let actor, let start): "the access of \(actor) begins at \(start); come back then"
        case .unknownUser(""):
            "the operating system does not say who you are, and no token is given in THROUGHCARE_TOKEN; "
                + "ask an administrator for one"
        case .unknownUser(let user):
            "the system user \(user) is no actor of this store, and no token is given in THROUGHCARE_TOKEN; "
                + "ask an administrator for access"
        case .ambiguousUser(let user, let actors):
            "the system user \(user) is \(actors.map(\.rawValue).joined(separator: " and ")); "
                + "give a token in THROUGHCARE_TOKEN, and ask an administrator to put this right"
        case .unknownToken: "the token is none of this store; ask an administrator for a new one"
        case .revokedToken(let token): "the token \(token) was revoked; ask an administrator for a new one"
        case .expiredToken(let token, let end): "the token \(token) held until \(end); ask for a new one"
        }
    }
}

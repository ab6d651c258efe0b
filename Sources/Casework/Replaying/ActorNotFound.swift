public import Events

/// Nothing is recorded of that actor, in the directory or in any case.
public struct ActorNotFound: Error, Hashable, Sendable {
    public let actor: ActorRef
}

extension ActorNotFound: CustomStringConvertible {
    public var description: String {
        "no actor \(actor) in this store: neither the directory nor any case names it; check the reference"
    }
}

internal import Casework
internal import Events

/// By what the holder of a session or a feed was recognised, as the desk keeps it.
enum Holder: Hashable, Sendable {
    /// The user who runs the server, by a link that only they were shown.
    case systemUser
    /// Whoever showed that token.
    case token(TokenID)
    /// An actor, for something that they get without signing in.
    case actor(ActorRef)

    init?(kept text: String) {
        let parts = text.split(separator: " ", maxSplits: 1)
        switch (parts.first, parts.dropFirst().first.map { String($0) }) {
        case ("user", nil): self = .systemUser
        case ("token", let id?): self = .token(TokenID(id))
        case ("actor", let actor?): self = .actor(ActorRef(actor))
        default: return nil
        }
    }

    /// As it is kept.
    var text: String {
        switch self {
        case .systemUser: "user"
        case .token(let id): "token \(id)"
        case .actor(let actor): "actor \(actor)"
        }
    }

    /// Who they are at the door to the record.
    var asking: Asking {
        switch self {
        case .systemUser: Asking(systemUser: SystemUser.name)
        case .token(let id): .remote(Asking(vouched: .holder(of: id)))
        case .actor(let actor): .remote(Asking(vouched: .actor(actor)))
        }
    }
}

extension Asking {
    /// Somebody who comes over the network.
    static func remote(_ asking: Asking) -> Asking {
        var asking = asking
        asking.needsProof = true
        return asking
    }
}

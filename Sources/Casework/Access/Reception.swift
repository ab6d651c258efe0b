internal import Access
internal import Almanac
public import Events
internal import Ledger
internal import Projections

/// Recognises who is at the door, from what the log says at this moment.
struct Reception {
    /// Somebody who came in.
    struct Guest {
        let principal: Principal
        /// When they came.
        let moment: Instant
        /// The token of ours by which they were recognised; `nil` for any other way.
        var tokenId: TokenID?
        /// Whether it is the operator of a local store, who looks as somebody else would.
        var isStandIn = false
        /// Whether the store's keys are not there, so that nobody can read anything in it, nor who may.
        var isKeyless = false
    }

    private let reader: CaseReader
    private let moment: Instant

    /// - Parameter reader: Sees the whole log.
    init(_ reader: CaseReader, at moment: Instant) {
        self.reader = reader
        self.moment = moment
    }

    /// - Throws: `AccessRefused`, ``IdentityTokenRefused`` for somebody who is not known here; ``NotThatActor`` for
    ///   somebody who wants to act as another; what the store throws.
    func guest(_ asking: Asking) throws -> Guest {
        let register: AccessRegister
        do { register = try reader.accessRegister() } catch  where Self.isLackOfKeys(error) {
            // What is left can be verified, copied and restored, and tells nothing.
            return Guest(principal: .localOperator, moment: moment, isKeyless: true)
        }
        guard !register.isLocal else {
            // Nobody was ever given a proof here.
            guard !asking.needsProof else { throw AccessRefused(.unknownToken) }
            guard let actor = asking.actor else {
                return Guest(principal: .localOperator, moment: moment)
            }
            let principal = try principal(actor, roles: Self.inTheTeam, steppedUpUntil: nil)
            return Guest(principal: principal, moment: moment, isStandIn: true)
        }
        let identity = Identity(register: register, moment: moment, agency: { try registration(of: $0)?.agency })
        let recognised = try recognise(asking, by: identity)
        if let actor = asking.actor, actor != recognised.actor {
            throw NotThatActor(actor: recognised.actor, wanted: actor)
        }
        let principal = try principal(
            recognised.actor, roles: recognised.grant.roles, steppedUpUntil: recognised.steppedUpUntil)
        return Guest(principal: principal, moment: moment, tokenId: recognised.tokenId)
    }

    private func recognise(_ asking: Asking, by identity: Identity) throws -> Recognised {
        if let vouched = asking.vouched { return try identity.recognise(vouched) }
        return try identity.recognise(token: asking.token, systemUser: asking.systemUser)
    }

    private static func isLackOfKeys(_ error: any Error) -> Bool {
        switch error {
        case is KeyNotInVault, is MasterKeyExposed, is MasterKeyMissing, is MasterKeyUnreadable, is VaultMissing,
            is WrongMasterKey:
            true
        default: false
        }
    }

    /// In which roles the operator of a local store looks who wants to see what somebody else would.
    private static let inTheTeam: Set<AccessRole> = [.coordinator, .practitioner]

    private func principal(
        _ actor: ActorRef, roles: Set<AccessRole>, steppedUpUntil: Instant?
    ) throws -> Principal {
        let registration = try registration(of: actor)
        return Principal(
            actor: actor, agency: registration?.agency, agencyKind: registration?.agencyKind?.word, roles: roles,
            steppedUpUntil: steppedUpUntil)
    }

    private func registration(of actor: ActorRef) throws -> ActorRegistered? {
        try reader.record(of: actor, from: .today)?.registration
    }
}

/// Somebody wants to act as another than they are.
public struct NotThatActor: Error, Hashable, Sendable, CustomStringConvertible {
    /// Who they are.
    public let actor: ActorRef
    /// Who they want to act as.
    public let wanted: ActorRef

    public var description: String {
        "--as \(wanted): you are \(actor) here, and nobody acts as somebody else; leave --as out, or use a token of \(wanted)"
    }
}

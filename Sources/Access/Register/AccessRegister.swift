public import Almanac
public import Events
public import Projections

/// Who may use the store and how they are recognised, as the access streams say.
///
/// Grants and revocations count in the order in which they were recorded, whenever they say that they happened: what is
/// revoked now is revoked now.
public struct AccessRegister: Hashable, Sendable {
    /// What was granted and revoked to one actor, in the order of recording.
    private var steps: [ActorRef: [Step]] = [:]
    private var tokens: [TokenID: AccessToken] = [:]
    private var revokedTokens: Set<TokenID> = []
    private var providers: [String: TrustedProvider] = [:]
    /// Something was granted to somebody, whatever became of it.
    private var wasGranted = false

    private enum Step: Hashable {
        case granted(AccessGrant)
        case revoked
    }

    /// The register of a store in which nobody was granted anything.
    public init() {}

    /// Reads the access streams, as they stand.
    public init(_ history: History) {
        for entry in history.entries.sorted(by: { $0.position < $1.position }) { note(entry) }
    }

    private mutating func note(_ entry: Entry) {
        switch entry.event {
        case let event as AccessGranted:
            wasGranted = true
            steps[event.actor, default: []].append(.granted(AccessGrant(event, in: entry)))
        case let event as AccessRevoked: revokeAll(of: event.actor)
        case let event as TokenIssued: tokens[event.tokenId] = AccessToken(event, in: entry)
        case let event as TokenRevoked: revokedTokens.insert(event.tokenId)
        case let event as IdentityProviderTrusted: providers[event.issuer] = TrustedProvider(event)
        case let event as IdentityProviderRemoved: providers[event.issuer] = nil
        case let gone as ErasedEvent: note(gone, about: ActorRef(entry.stream.subject))
        default: break
        }
    }

    // Of what was erased the type is left, and it never opens what was closed.
    private mutating func note(_ gone: ErasedEvent, about actor: ActorRef) {
        switch gone.erased {
        case AccessGranted.name: wasGranted = true
        case AccessRevoked.name: revokeAll(of: actor)
        case TokenRevoked.name: revokeTokens(of: actor)
        case IdentityProviderRemoved.name: providers = [:]
        default: break
        }
    }

    private mutating func revokeAll(of actor: ActorRef) {
        steps[actor, default: []].append(.revoked)
        revokeTokens(of: actor)
    }

    private mutating func revokeTokens(of actor: ActorRef) {
        revokedTokens.formUnion(tokens.values.filter { $0.actor == actor }.map(\.id))
    }

    /// Nobody was ever granted anything: whoever opens the store is its one operator.
    ///
    /// A grant that ended or was revoked keeps the store from being local; only one that was withdrawn never was.
    public var isLocal: Bool { !wasGranted }

    /// What an actor was granted and holds at a moment.
    /// - Throws: ``AccessRefused`` if there is nothing.
    public func grant(of actor: ActorRef, at moment: Instant) throws(AccessRefused) -> AccessGrant {
        let known = steps[actor] ?? []
        guard known.contains(where: { $0 != .revoked }) else { throw AccessRefused(.notGranted(actor)) }
        let standing = known.reversed().prefix { $0 != .revoked }.compactMap { step -> AccessGrant? in
            if case .granted(let grant) = step { grant } else { nil }
        }
        guard let newest = standing.first else { throw AccessRefused(.revoked(actor)) }
        guard let begun = standing.first(where: { $0.from <= moment }) else {
            throw AccessRefused(.notYet(actor, newest.from))
        }
        if let end = begun.until, end <= moment { throw AccessRefused(.ended(actor, end)) }
        return begun
    }

    /// What the actor holds who is a user of the operating system.
    /// - Throws: ``AccessRefused`` if there is none, or more than one.
    public func grant(ofSystemUser user: String, at moment: Instant) throws(AccessRefused) -> AccessGrant {
        let mapped = grants(at: moment).filter { $0.systemUser == user }
        guard let grant = mapped.first else { throw AccessRefused(.unknownUser(user)) }
        guard mapped.count == 1 else { throw AccessRefused(.ambiguousUser(user, mapped.map(\.actor))) }
        return grant
    }

    /// The grants that hold at a moment, in the order of actors.
    public func grants(at moment: Instant) -> [AccessGrant] {
        actors.compactMap { try? grant(of: $0, at: moment) }
    }

    /// Everybody to whom something was ever granted, in order.
    public var actors: [ActorRef] {
        steps.filter { $0.value.contains { $0 != .revoked } }.keys.sorted()
    }

    /// The token with that hash.
    /// - Throws: ``AccessRefused`` if there is none, it was revoked, or it has expired.
    public func token(hashed hash: String, at moment: Instant) throws(AccessRefused) -> AccessToken {
        var found: AccessToken?
        // All are compared, each to its end: how long it takes says nothing of how near a guess was.
        for token in tokens.values where token.hash.isSame(as: hash) { found = token }
        guard let found else { throw AccessRefused(.unknownToken) }
        return try standing(found, at: moment)
    }

    /// The token of that reference, which somebody proved to hold before.
    /// - Throws: ``AccessRefused`` if there is none, it was revoked, or it has expired.
    public func token(_ id: TokenID, at moment: Instant) throws(AccessRefused) -> AccessToken {
        guard let known = tokens[id] else { throw AccessRefused(.unknownToken) }
        return try standing(known, at: moment)
    }

    private func standing(_ found: AccessToken, at moment: Instant) throws(AccessRefused) -> AccessToken {
        guard !revokedTokens.contains(found.id) else { throw AccessRefused(.revokedToken(found.id)) }
        guard moment < found.expiresAt else { throw AccessRefused(.expiredToken(found.id, found.expiresAt)) }
        return found
    }

    /// The tokens that hold at a moment, in the order of their references.
    public func tokens(at moment: Instant) -> [AccessToken] {
        tokens.values.filter { !revokedTokens.contains($0.id) && moment < $0.expiresAt }.sorted { $0.id < $1.id }
    }

    /// The token of that reference, whether it holds or not; `nil` if there is none.
    public subscript(token id: TokenID) -> AccessToken? { tokens[id] }

    /// The provider with that issuer; `nil` if it is not trusted.
    public subscript(issuer issuer: String) -> TrustedProvider? { providers[issuer] }

    /// All providers that are trusted, in the order of their issuers.
    public var trustedProviders: [TrustedProvider] { providers.values.sorted { $0.issuer < $1.issuer } }
}

extension String {
    /// Whether the bytes are the same, found out in a time that only the length decides.
    fileprivate func isSame(as other: String) -> Bool {
        let (left, right) = (Array(utf8), Array(other.utf8))
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

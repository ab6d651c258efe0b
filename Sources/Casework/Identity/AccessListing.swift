public import Access
public import Almanac
public import Events
public import Projections

/// Who may use a store at a moment.
public struct AccessListing: Sendable {
    public let moment: Instant
    /// Nobody was ever granted anything: whoever opens the store is its one operator.
    public let isLocal: Bool
    /// What holds, in the order of actors.
    public let grants: [AccessGrant]
    /// The tokens that hold, in the order of their references.
    public let tokens: [AccessToken]
    /// The providers that are trusted, in the order of their issuers.
    public let providers: [TrustedProvider]

    init(_ register: AccessRegister, at moment: Instant) {
        self.moment = moment
        isLocal = register.isLocal
        grants = register.grants(at: moment)
        tokens = register.tokens(at: moment)
        providers = register.trustedProviders
    }

    /// The listing as one object; no secret is in it.
    public var json: JSON {
        .record([
            "at": moment.json, "local": .boolean(isLocal), "grants": .list(grants, Self.json),
            "tokens": .list(tokens, Self.json), "providers": .list(providers, Self.json),
        ])
    }

    /// The listing in lines.
    public var text: [TextLine] {
        guard !isLocal || !providers.isEmpty || !tokens.isEmpty else {
            return [TextLine("nobody was granted anything: whoever opens this store may do everything")]
        }
        return grants.map { TextLine(words(for: $0)) } + tokens.map { TextLine(words(for: $0), .faint) }
            + providers.map { TextLine(words(for: $0), .faint) }
    }

    private func words(for grant: AccessGrant) -> String {
        let roles = grant.roles.map(\.inWords).sorted().joined(separator: ", ")
        let user = grant.systemUser.map { ", system user \($0)" } ?? ""
        return "\(grant.actor)  \(roles)\(user)" + (grant.until.map { ", until \($0)" } ?? "")
    }

    private func words(for token: AccessToken) -> String {
        "  token \(token.id) of \(token.actor), until \(token.expiresAt)"
            + (token.isSteppedUp ? ", stepped up" : "") + (token.label.map { ": \($0)" } ?? "")
    }

    private func words(for provider: TrustedProvider) -> String {
        "  provider \(provider.issuer) for \(provider.audience), \(provider.algorithm.rawValue), keys in \(provider.jwksFile)"
            + (provider.agency.map { ", for \($0)" } ?? "")
    }

    private static func json(_ grant: AccessGrant) -> JSON {
        .record([
            "actor": grant.actor.json, "roles": .list(grant.roles.map(\.rawValue).sorted()) { .string($0) },
            "systemUser": grant.systemUser.map(JSON.string), "until": grant.until?.json,
        ])
    }

    private static func json(_ token: AccessToken) -> JSON {
        .record([
            "token": token.id.json, "actor": token.actor.json, "issuedAt": token.issuedAt.json,
            "expiresAt": token.expiresAt.json, "steppedUp": .boolean(token.isSteppedUp),
            "label": token.label.map(JSON.string),
        ])
    }

    private static func json(_ provider: TrustedProvider) -> JSON {
        .record([
            "issuer": .string(provider.issuer), "audience": .string(provider.audience),
            "algorithm": provider.algorithm.json, "jwksFile": .string(provider.jwksFile),
            "jwksHash": .string(provider.jwksHash), "actorClaim": .string(provider.actorClaim),
            "longestMinutes": .number(provider.longest.milliseconds / 60_000), "agency": provider.agency?.json,
        ])
    }
}

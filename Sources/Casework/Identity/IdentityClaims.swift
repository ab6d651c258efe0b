internal import Access
internal import Almanac
internal import Events

/// What a token says, by the names of RFC 7519 and OpenID Connect.
struct IdentityClaims {
    /// How far a provider's clock may be ahead of ours.
    private static let clocks = Span.minutes(1)

    private let json: JSON

    init(_ json: JSON) { self.json = json }

    /// Who made the token.
    func issuer() throws(IdentityTokenRefused) -> String { try text("iss") }

    /// Whom it names.
    func actor(named claim: String) throws(IdentityTokenRefused) -> ActorRef {
        guard let json = json[claim], let actor = try? ActorRef(json: json) else {
            throw IdentityTokenRefused(.missingClaim(claim))
        }
        return actor
    }

    /// Whether it is for us and holds now.
    /// - Throws: ``IdentityTokenRefused``.
    func check(by provider: TrustedProvider, at moment: Instant) throws(IdentityTokenRefused) {
        guard audiences.contains(provider.audience) else {
            throw IdentityTokenRefused(.otherAudience(expected: provider.audience))
        }
        guard let end = time("exp") else { throw IdentityTokenRefused(.missingClaim("exp")) }
        guard let start = time("iat") else { throw IdentityTokenRefused(.missingClaim("iat")) }
        guard moment < end else { throw IdentityTokenRefused(.expired(end)) }
        guard start <= moment + Self.clocks else { throw IdentityTokenRefused(.notYet(start)) }
        if json["nbf"] != nil {
            guard let from = time("nbf") else { throw IdentityTokenRefused(.missingClaim("nbf")) }
            guard from <= moment + Self.clocks else { throw IdentityTokenRefused(.notYet(from)) }
        }
        guard end <= start + provider.longest else { throw IdentityTokenRefused(.tooLong(limit: provider.longest)) }
    }

    /// Until when whoever holds it counts as having proved again who they are, exclusive; `nil` if they do not.
    func steppedUpUntil(by provider: TrustedProvider, at moment: Instant) -> Instant? {
        guard let proved = time("auth_time"), proved <= moment + Self.clocks, let end = time("exp") else { return nil }
        if !provider.stepUpClasses.isEmpty {
            guard case .string(let context) = json["acr"], provider.stepUpClasses.contains(context) else { return nil }
        }
        let until = min(proved + Identity.stepUp, end)
        return moment < until ? until : nil
    }

    private var audiences: [String] {
        switch json["aud"] {
        case .string(let one): [one]
        case .array(let several): several.compactMap { if case .string(let one) = $0 { one } else { nil } }
        default: []
        }
    }

    private func text(_ claim: String) throws(IdentityTokenRefused) -> String {
        guard case .string(let text) = json[claim], !text.isEmpty else {
            throw IdentityTokenRefused(.missingClaim(claim))
        }
        return text
    }

    /// A time in seconds since 1970, with or without a fraction; `nil` for anything that is none.
    private func time(_ claim: String) -> Instant? {
        guard case .number(let text) = json[claim], let seconds = Double(text), (0...253_402_300_799).contains(seconds)
        else { return nil }
        return Instant(milliseconds: Int64(seconds * 1_000))
    }
}

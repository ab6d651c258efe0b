internal import Access
internal import Almanac
internal import Events

/// Finds out who somebody is, by what the access streams say and by nothing else.
struct Identity {
    /// How long a proof of who somebody is counts as fresh.
    static let stepUp = AccessToken.longestSteppedUp

    let register: AccessRegister
    let moment: Instant
    /// The agency that an actor works for; `nil` if none is known.
    var agency: (ActorRef) throws -> AgencyRef? = { _ in nil }
    /// The bytes of a file with public keys.
    var keyFile: (String) throws -> [UInt8] = JSONWebKeySet.bytes

    /// Recognises whoever holds a token, or else who the operating system says it is.
    ///
    /// - Throws: `AccessRefused`, ``IdentityTokenRefused``; ``FileNotReadable`` if a provider's keys cannot be read.
    func recognise(token: String?, systemUser: String?) throws -> Recognised {
        if let token { return try recognise(AccessSecret(token)) }
        return Recognised(try register.grant(ofSystemUser: systemUser ?? "", at: moment))
    }

    /// Recognises somebody who proved before who they are: what was revoked since counts.
    /// - Throws: `AccessRefused`.
    func recognise(_ vouched: Asking.Vouched) throws -> Recognised {
        switch vouched {
        case .actor(let actor): return Recognised(try register.grant(of: actor, at: moment))
        case .holder(let id):
            let token = try register.token(id, at: moment)
            return Recognised(
                try register.grant(of: token.actor, at: moment), tokenId: id, steppedUpUntil: token.steppedUpUntil)
        }
    }

    private func recognise(_ secret: AccessSecret) throws -> Recognised {
        guard !secret.isOurs else {
            let token = try register.token(hashed: secret.hash, at: moment)
            return Recognised(
                try register.grant(of: token.actor, at: moment), tokenId: token.id, steppedUpUntil: token.steppedUpUntil
            )
        }
        let (provider, claims) = try verified(IdentityToken(secret.revealed))
        let actor = try claims.actor(named: provider.actorClaim)
        if let own = provider.agency, try agency(actor) != own {
            throw IdentityTokenRefused(.otherAgency(actor, own))
        }
        return Recognised(
            try register.grant(of: actor, at: moment), steppedUpUntil: claims.steppedUpUntil(by: provider, at: moment))
    }

    /// The claims of a token after its signature and its times were checked, and who made it.
    private func verified(_ token: IdentityToken) throws -> (TrustedProvider, IdentityClaims) {
        let claims = token.claims
        // Who made it is read before it is proved, to know what to prove it by; nothing else is.
        guard let provider = register[issuer: try claims.issuer()] else {
            throw IdentityTokenRefused(.unknownIssuer(try claims.issuer()))
        }
        guard let algorithm = provider.algorithm.word else {
            throw IdentityTokenRefused(.unknownAlgorithm(provider.algorithm.rawValue))
        }
        let keyId = try token.keyId(signedBy: algorithm)
        let keys = try JSONWebKeySet(keyFile(provider.jwksFile), of: provider)
        try SignatureCheck(algorithm, try keys.key(keyId, for: algorithm), keyId).check(token)
        try claims.check(by: provider, at: moment)
        return (provider, claims)
    }
}

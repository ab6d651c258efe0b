internal import Events
internal import JWTKit

/// Whether a signature is by one key, in one way: jwt-kit is given that key alone, so it can fall back to no other.
struct SignatureCheck {
    private let algorithm: IdentityProviderTrusted.Algorithm
    private let key: JSON
    private let keyId: String

    init(_ algorithm: IdentityProviderTrusted.Algorithm, _ key: JSON, _ keyId: String) {
        self.algorithm = algorithm
        self.key = key
        self.keyId = keyId
    }

    /// - Throws: ``IdentityTokenRefused`` if it is not.
    func check(_ token: IdentityToken) throws(IdentityTokenRefused) {
        let (name, text, keyId) = (algorithm.rawValue, key.line, keyId)
        let (signed, signature) = (token.signed, token.signature)
        let isRight = try? Awaiting.wait {
            let keys = JWTKeyCollection()
            try await keys.add(jwk: JWK(json: text))
            let key = try await keys.getKey(for: JWKIdentifier(string: keyId), alg: name)
            return try key.name == name && key.verify(signature, signs: signed)
        }
        guard isRight == true else { throw IdentityTokenRefused(.wrongSignature) }
    }
}

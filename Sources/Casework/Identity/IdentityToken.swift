internal import Events

/// A JSON Web Token in compact form, taken apart and not yet believed.
struct IdentityToken {
    /// What is signed: the header and the claims as they were written.
    let signed: [UInt8]
    let signature: [UInt8]
    let claims: IdentityClaims
    private let header: JSON

    /// Takes a token apart.
    /// - Throws: ``IdentityTokenRefused`` for anything that is not three parts, of which two are objects.
    init(_ text: String) throws(IdentityTokenRefused) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, text.utf8.count <= 16_384 else {
            throw IdentityTokenRefused(.malformed("it is no token of three parts"))
        }
        signed = Array("\(parts[0]).\(parts[1])".utf8)
        header = try Self.object(parts[0], "header")
        claims = IdentityClaims(try Self.object(parts[1], "claims"))
        guard let bytes = Base64URL.bytes(parts[2]), !bytes.isEmpty else {
            throw IdentityTokenRefused(.malformed("it is not signed"))
        }
        signature = bytes
    }

    /// The key by which it says that it is signed.
    ///
    /// What else the header offers, such as keys and places of keys, is not looked at.
    /// - Throws: ``IdentityTokenRefused`` if it is signed otherwise, names no key, or asks for what is not known here.
    func keyId(signedBy algorithm: IdentityProviderTrusted.Algorithm) throws(IdentityTokenRefused) -> String {
        guard case .string(algorithm.rawValue) = header["alg"] else {
            throw IdentityTokenRefused(
                .otherAlgorithm(expected: algorithm.rawValue, found: header["alg"]?.line ?? "nothing"))
        }
        guard header["crit"] == nil else {
            throw IdentityTokenRefused(.malformed("it asks for what is not known here"))
        }
        if let type = header["typ"] {
            guard case .string(let name) = type, ["jwt", "at+jwt"].contains(name.lowercased()) else {
                throw IdentityTokenRefused(.malformed("it is a token of another type"))
            }
        }
        guard case .string(let keyId) = header["kid"], !keyId.isEmpty else { throw IdentityTokenRefused(.noKeyId) }
        return keyId
    }

    private static func object(_ part: Substring, _ name: String) throws(IdentityTokenRefused) -> JSON {
        guard let bytes = Base64URL.bytes(part), let json = try? JSONParser.parse(bytes), json.members != nil else {
            throw IdentityTokenRefused(.malformed("its \(name) cannot be read"))
        }
        return json
    }
}

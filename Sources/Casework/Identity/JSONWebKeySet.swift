internal import Access
internal import Crypto
internal import Events

/// The public keys of an identity provider, by RFC 7517.
struct JSONWebKeySet {
    private static let largest = 1 << 20

    private let keys: [JSON]
    private let file: String

    /// Reads keys that are those which were agreed.
    /// - Throws: ``IdentityTokenRefused`` for other bytes, and for a file that is no set of public keys.
    init(_ bytes: [UInt8], of provider: TrustedProvider) throws(IdentityTokenRefused) {
        let found = Self.hash(bytes)
        guard found == provider.jwksHash else {
            throw IdentityTokenRefused(.otherKeys(file: provider.jwksFile, expected: provider.jwksHash, found: found))
        }
        try self.init(bytes, file: provider.jwksFile)
    }

    /// Reads keys.
    /// - Throws: ``IdentityTokenRefused`` for a file that is no set of public keys.
    init(_ bytes: [UInt8], file: String) throws(IdentityTokenRefused) {
        self.file = file
        guard let json = try? JSONParser.parse(bytes), case .array(let keys) = json["keys"], !keys.isEmpty else {
            throw IdentityTokenRefused(.unusableKeys(file: file, "expected an object with a list of keys in `keys`"))
        }
        self.keys = keys
        // A secret in it would be known to everybody who can read the file: nothing signed by it proves anything.
        for key in keys where ["d", "k", "p", "q"].contains(where: { key[$0] != nil }) {
            throw IdentityTokenRefused(
                .unusableKeys(file: file, "expected public keys alone, found a secret one; have new keys made"))
        }
    }

    /// The key of that name, if it signs in that way and no other.
    /// - Throws: ``IdentityTokenRefused`` if there is none, or several.
    func key(
        _ id: String, for algorithm: IdentityProviderTrusted.Algorithm
    ) throws(IdentityTokenRefused) -> JSON {
        let named = keys.filter { $0["kid"] == .string(id) }
        guard let key = named.first else { throw IdentityTokenRefused(.unknownKey(id)) }
        guard named.count == 1 else {
            throw IdentityTokenRefused(.unusableKeys(file: file, "several keys are named alike"))
        }
        guard key.fits(algorithm) else {
            throw IdentityTokenRefused(.unusableKeys(file: file, "the key is not one for \(algorithm.rawValue)"))
        }
        return key.forChecking(algorithm)
    }

    /// What identifies a file of keys.
    static func hash(_ bytes: [UInt8]) -> String { SHA256.hash(data: bytes).hex }

    /// The bytes of a file of keys: at most a megabyte.
    /// - Throws: ``FileNotReadable``.
    static func bytes(_ path: String) throws(FileNotReadable) -> [UInt8] {
        let reader = try ByteReader(path: path)
        var bytes: [UInt8] = []
        while let chunk = try reader.next() {
            bytes += chunk
            guard bytes.count <= largest else { throw FileNotReadable(path: path) }
        }
        return bytes
    }
}

extension JSON {
    /// Whether a key is of the kind that the algorithm needs, and is said to be for signatures and for no other.
    fileprivate func fits(_ algorithm: IdentityProviderTrusted.Algorithm) -> Bool {
        if let use = self["use"], use != .string("sig") { return false }
        if let own = self["alg"], own != .string(algorithm.rawValue) { return false }
        switch algorithm {
        case .es256: return self["kty"] == "EC" && self["crv"] == "P-256"
        case .es384: return self["kty"] == "EC" && self["crv"] == "P-384"
        case .es512: return self["kty"] == "EC" && self["crv"] == "P-521"
        case .edDSA: return self["kty"] == "OKP" && self["crv"] == "Ed25519"
        case .ps256, .rs256: return self["kty"] == "RSA" && modulusBytes >= 256
        }
    }

    private var modulusBytes: Int {
        guard case .string(let text) = self["n"] else { return 0 }
        return Base64URL.bytes(text).map { $0.drop { $0 == 0 }.count } ?? 0
    }

    /// The key with its public parts alone, for that algorithm alone.
    fileprivate func forChecking(_ algorithm: IdentityProviderTrusted.Algorithm) -> JSON {
        let parts = (members ?? []).filter { ["kty", "kid", "crv", "x", "y", "n", "e"].contains($0.name) }
        return .object(parts + [Member("alg", .string(algorithm.rawValue))])
    }
}

extension JSON? {
    fileprivate static func == (json: JSON?, text: String) -> Bool { json == .some(.string(text)) }
}

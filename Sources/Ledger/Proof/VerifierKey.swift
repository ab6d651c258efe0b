internal import Crypto

/// What is needed to check a note's signature: the name of the signer and its public Ed25519 key.
///
/// Written as `name+hash+key` (C2SP signed-note), such as
/// `PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW`.
public struct VerifierKey: Hashable, Sendable, CustomStringConvertible {
    /// The number that stands for Ed25519 in a key.
    private static let ed25519: UInt8 = 1

    public let name: NoteName
    /// 32 bytes, as RFC 8032 writes a public key.
    public let publicKey: Digest32
    /// The label under which the key signs.
    public let hash: NoteKeyHash

    init(name: NoteName, publicKey: Digest32) {
        self.name = name
        self.publicKey = publicKey
        let named = Array(name.text.utf8) + [UInt8(ascii: "\n"), Self.ed25519] + publicKey.bytes
        hash = NoteKeyHash(Digest32(sha256: named).bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) })
    }

    /// Reads a key as it is written.
    /// - Throws: ``VerifierKeyMalformed``.
    public init(_ text: String) throws(VerifierKeyMalformed) {
        func malformed(_ expected: String) -> VerifierKeyMalformed {
            VerifierKeyMalformed(text: text, expected: expected)
        }
        let parts = text.unicodeScalars.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3 else { throw malformed("name+hash+key") }
        guard let name = try? NoteName(String(parts[0])) else {
            throw malformed("a name without spaces before the first +")
        }
        guard let hash = NoteKeyHash(text: String(parts[1])) else {
            throw malformed("8 hexadecimal digits in small letters after the first +")
        }
        guard let bytes = Base64.bytes(of: String(parts[2])), bytes.first == Self.ed25519,
            let publicKey = Digest32(Array(bytes.dropFirst()))
        else { throw malformed("the Base64 of a 1 and the 32 bytes of an Ed25519 key after the second +") }
        self.init(name: name, publicKey: publicKey)
        guard self.hash == hash else { throw malformed("the hash \(self.hash), which belongs to this name and key") }
    }

    public var description: String { "\(name)+\(hash)+\(Base64.text(of: [Self.ed25519] + publicKey.bytes))" }

    /// Whether these bytes are this key's signature of the text.
    func accepts(_ signature: [UInt8], of text: String) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey.bytes) else { return false }
        return key.isValidSignature(signature, for: Array(text.utf8))
    }
}

/// The text is no key that signatures can be checked with.
public struct VerifierKeyMalformed: Error, Hashable, CustomStringConvertible {
    public let text: String
    /// What should stand where, in words.
    public let expected: String

    /// Says what was given and what should have been.
    public init(text: String, expected: String) {
        self.text = text
        self.expected = expected
    }

    public var description: String { "\"\(text)\" is no verifier key: expected \(expected)" }
}

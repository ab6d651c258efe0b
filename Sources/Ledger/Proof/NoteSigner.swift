internal import Crypto

/// A name and a secret Ed25519 key that sign notes.
public struct NoteSigner: Sendable {
    /// What others need to check the signatures.
    public let verifierKey: VerifierKey
    private let key: Curve25519.Signing.PrivateKey

    /// Takes the secret key as RFC 8032 has it: 32 random bytes.
    /// - Throws: ``SigningKeyMalformed``.
    public init(name: NoteName, secret: [UInt8]) throws(SigningKeyMalformed) {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: secret),
            let publicKey = Digest32(Array(key.publicKey.rawRepresentation))
        else { throw SigningKeyMalformed(count: secret.count) }
        self.key = key
        verifierKey = VerifierKey(name: name, publicKey: publicKey)
    }

    /// Signs a text.
    ///
    /// - Parameter text: Lines that end with a line feed each, without control characters.
    /// - Throws: ``NoteMalformed`` if the text cannot be a note's, or what the signing itself cannot do.
    public func sign(_ text: String) throws -> SignedNote {
        _ = try NoteLines(text)
        let signature = try NoteSignature(
            name: verifierKey.name, keyHash: verifierKey.hash, bytes: Array(key.signature(for: Array(text.utf8))))
        return SignedNote(text: text, signatures: [signature])
    }
}

/// The bytes are no secret key for signing.
public struct SigningKeyMalformed: Error, Hashable, CustomStringConvertible {
    /// How many bytes were given.
    public let count: Int

    /// Says how many bytes were given.
    public init(count: Int) { self.count = count }

    public var description: String { "a key for signing has 32 bytes, found \(count)" }
}

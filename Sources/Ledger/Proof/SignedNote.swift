/// A text with the signatures of those who stand for it (C2SP signed-note).
public struct SignedNote: Sendable, CustomStringConvertible {
    /// What is signed: lines that end with a line feed each. Not to be believed before ``verify(with:)``.
    public let text: String
    /// At least one.
    public let signatures: [NoteSignature]

    init(text: String, signatures: [NoteSignature]) {
        self.text = text
        self.signatures = signatures
    }

    /// The whole note: text, an empty line, one line for each signature.
    public var description: String { text + "\n" + signatures.map { "\($0)\n" }.joined() }

    /// Checks that this key signed the text; other keys' signatures don't count.
    /// - Throws: ``NoteKeyUnknown``, ``NoteSignatureWrong``.
    public func verify(with key: VerifierKey) throws {
        let own = signatures.filter { $0.name == key.name && $0.keyHash == key.hash }
        guard !own.isEmpty else { throw NoteKeyUnknown(signatures: signatures, key: key) }
        guard own.allSatisfy({ key.accepts($0.bytes, of: text) }) else { throw NoteSignatureWrong(key: key) }
    }
}

/// One signature under a note.
public struct NoteSignature: Hashable, Sendable, CustomStringConvertible {
    /// Who claims to have signed.
    public let name: NoteName
    /// With which key.
    public let keyHash: NoteKeyHash
    /// The signature itself: 64 bytes if the key is an Ed25519 key.
    public let bytes: [UInt8]

    /// The line that stands in the note, without its line feed.
    public var description: String { "\(Self.mark)\(name) \(Base64.text(of: keyHash.bytes + bytes))" }

    /// How each line with a signature begins.
    static let mark = "\u{2014} "
}

/// A note was not signed by the key that it was to be checked with.
public struct NoteKeyUnknown: Error, Hashable, CustomStringConvertible {
    /// The signatures that the note has.
    public let signatures: [NoteSignature]
    /// The key that was expected.
    public let key: VerifierKey

    /// Says who signed, and who should have.
    public init(signatures: [NoteSignature], key: VerifierKey) {
        self.signatures = signatures
        self.key = key
    }

    public var description: String {
        let signers = signatures.map { "\($0.name) with the key \($0.keyHash)" }.joined(separator: ", ")
        return "the note is signed by an unknown key: expected \(key.name) with the key \(key.hash), found \(signers)"
    }
}

/// A note names the right key, but the signature is not that key's signature of this text.
public struct NoteSignatureWrong: Error, Hashable, CustomStringConvertible {
    /// The key that was to have signed.
    public let key: VerifierKey

    /// Says whose signature is wrong.
    public init(key: VerifierKey) { self.key = key }

    public var description: String {
        "the signature of \(key.name) with the key \(key.hash) is wrong: the note was changed, or somebody else signed it"
    }
}

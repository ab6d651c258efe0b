import Ledger
import Testing

@Suite struct SignedNoteTests {
    /// The example that Go's package sumdb/note publishes.
    private static let text =
        "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
    private static let signature =
        "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
    private static let key = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"

    private static func signer(_ name: String = "example.org/log") throws -> NoteSigner {
        try NoteSigner(name: NoteName(name), secret: Array(1...32))
    }

    @Test func `the published note is read, verified and written again`() throws {
        let whole = Self.text + "\n" + Self.signature
        let note = try SignedNote(whole)
        #expect(note.text == Self.text)
        #expect(note.signatures.map(\.name.text) == ["PeterNeumann"])
        #expect(note.signatures.map(\.keyHash.description) == ["c74f20a3"])
        #expect(note.description == whole)
        try note.verify(with: VerifierKey(Self.key))
    }

    @Test func `a signed note holds after it was written and read`() throws {
        let signer = try Self.signer()
        let note = try SignedNote(signer.sign("one\n\nthree é\n").description)
        #expect(note.text == "one\n\nthree é\n")
        try note.verify(with: VerifierKey(signer.verifierKey.description))
    }

    @Test func `a changed text is not what was signed`() throws {
        let key = try VerifierKey(Self.key)
        let note = try SignedNote(Self.text.replacing("your problem", with: "our problem") + "\n" + Self.signature)
        #expect(throws: NoteSignatureWrong(key: key)) { try note.verify(with: key) }
    }

    @Test func `a text with the same letters in other bytes is not what was signed`() throws {
        let signer = try Self.signer()
        let note = try SignedNote(signer.sign("\u{e9}\n").description.replacing("\u{e9}", with: "e\u{301}"))
        #expect(note.text == "\u{e9}\n")
        #expect(throws: NoteSignatureWrong(key: signer.verifierKey)) { try note.verify(with: signer.verifierKey) }
    }

    @Test func `a wrong signature under a right name counts, even beside a right one`() throws {
        let key = try VerifierKey(Self.key)
        let wrong = Self.signature.replacing("x08go/Z", with: "x08go/a")
        for signatures in [wrong, Self.signature + wrong, wrong + Self.signature] {
            #expect(throws: NoteSignatureWrong(key: key)) {
                try SignedNote(Self.text + "\n" + signatures).verify(with: key)
            }
        }
    }

    @Test func `signatures of strangers do not matter beside the right one`() throws {
        let stranger = try Self.signer().sign(Self.text)
        let lines = stranger.signatures.map { "\($0)\n" }.joined()
        try SignedNote(Self.text + "\n" + lines + Self.signature).verify(with: VerifierKey(Self.key))
    }

    @Test func `a note that only strangers signed says who they are`() throws {
        let key = try VerifierKey(Self.key)
        let stranger = try Self.signer("PeterNeumann")
        let note = try stranger.sign(Self.text)
        let failure = #expect(throws: NoteKeyUnknown.self) { try note.verify(with: key) }
        #expect(failure?.signatures == note.signatures)
        #expect(failure?.description.contains("found PeterNeumann with the key \(stranger.verifierKey.hash)") == true)
    }

    @Test(
        arguments: [
            ("", 1), ("\n", 1), ("text", 1), ("text\n", 1), ("text\n\(signature)", 2), ("text\n\n", 3),
            ("\n\(signature)", 2),
            ("text\n\n\(signature.dropLast())", 3), ("te\u{7}xt\n\n\(signature)", 1), ("one\ntwo\r\n\n\(signature)", 2),
            ("text\n\n\(signature)\n", 5), ("text\n\n\(signature)stranger\n", 4),
            ("text\n\n— PeterNeumann x08gow==\n", 3),
            ("text\n\n\(String(repeating: signature, count: 101))", 3),
        ] as [(String, Int)])
    func `what is no note is refused with the line`(_ note: String, _ line: Int) {
        let failure = #expect(throws: NoteMalformed.self) { try SignedNote(note) }
        #expect(failure?.line == line, "\(String(describing: failure))")
    }

    @Test(arguments: [
        ("— ", "- "), ("— ", "—"), ("Neumann", " Neumann"), ("Neumann", "+Neumann"), ("Neumann", "\u{a0}Neumann"),
        ("PeterNeumann", ""), ("Neumann x", "Neumann  x"), ("nAM=", "nAN="), ("nAM=", "nA*="),
    ])
    func `what is no signature is refused with the line`(_ old: String, _ new: String) {
        let line = Self.signature.replacing(old, with: new)
        let failure = #expect(throws: NoteMalformed.self) { try SignedNote("text\n\n" + line) }
        #expect(failure?.line == 3, "\(String(describing: failure))")
    }

    @Test func `a hundred signatures are read`() throws {
        let note = try SignedNote("text\n\n" + String(repeating: Self.signature, count: 100))
        #expect(note.signatures.count == 100)
    }

    @Test(arguments: ["", "no line feed", "a bell\u{7}\n"])
    func `what could not be read again is not signed`(_ text: String) throws {
        let signer = try Self.signer()
        #expect(throws: NoteMalformed.self) { try signer.sign(text) }
    }

    @Test(arguments: [0, 31, 33])
    func `a key for signing has 32 bytes`(_ count: Int) throws {
        let name = try NoteName("log")
        #expect(throws: SigningKeyMalformed(count: count)) {
            try NoteSigner(name: name, secret: [UInt8](repeating: 1, count: count))
        }
    }

    // RFC 8032, section 7.1, test 1.
    @Test func `the public key is that of the secret one`() throws {
        let secret = try #require(Digest32(hex: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"))
        let signer = try NoteSigner(name: NoteName("log"), secret: secret.bytes)
        #expect(
            signer.verifierKey.publicKey.hex == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
    }
}

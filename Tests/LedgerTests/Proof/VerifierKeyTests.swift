import Ledger
import Testing

@Suite struct VerifierKeyTests {
    private static let text = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"

    @Test func `the published key is read and written again`() throws {
        let key = try VerifierKey(Self.text)
        #expect(key.name.text == "PeterNeumann")
        #expect(key.hash == NoteKeyHash(0xc74f_20a3))
        #expect(key.publicKey.hex == "1a5cd907143c384c41e830c5bce12aa8817ec5649aaabf2c31388b35b2d744d6")
        #expect(key.description == Self.text)
    }

    @Test func `a key with a plus in its Base64 is read`() throws {
        let keys = try (0..<64).map { try NoteSigner(name: NoteName("log"), secret: [UInt8](repeating: $0, count: 32)) }
            .map(\.verifierKey)
        #expect(keys.contains { $0.description.count { $0 == "+" } > 2 })
        for key in keys { #expect(try VerifierKey(key.description) == key) }
    }

    @Test(arguments: [
        (text, "", "name+hash+key"), ("+", "-", "name+hash+key"), ("+AR", "AR", "name+hash+key"),
        ("PeterNeumann", "", "a name"), ("rN", "r N", "a name"), ("c74f20a3", "C74F20A3", "8 hexadecimal"),
        ("c74f20a3", "c74f20", "8 hexadecimal"), ("c74f20a3", "c74f20a4", "the hash c74f20a3"),
        ("Peter", "Paul", "the hash"), ("ARpc", "ARpd", "the hash"), ("ARpc", "Ahpc", "the Base64 of a 1"),
        ("10TW", "", "the Base64 of a 1"), ("10TW", "10TW\n", "the Base64 of a 1"),
    ])
    func `what is no key is refused with what was expected`(_ old: String, _ new: String, _ expected: String) {
        let failure = #expect(throws: VerifierKeyMalformed.self) {
            try VerifierKey(Self.text.replacing(old, with: new))
        }
        #expect(failure?.expected.hasPrefix(expected) == true, "\(String(describing: failure))")
    }

    @Test(arguments: ["", "two words", "a+b", "a\u{2003}b", "line\n", "tab\t", "a\u{0}"])
    func `a name is one word`(_ text: String) {
        #expect(throws: NoteNameInvalid(text: text)) { try NoteName(text) }
    }

    @Test func `names are the same if their bytes are`() throws {
        #expect(try NoteName("caf\u{e9}") != NoteName("cafe\u{301}"))
        #expect(try NoteName("caf\u{e9}") == NoteName("caf\u{e9}"))
    }
}

import Access
import Almanac
import Events
import Projections
import Specifications
import Testing

@testable import Casework

@Suite struct `Tokens of our own` {
    private static let moment = Instant(milliseconds: 1_772_000_000_000)

    private func secret(_ seed: UInt64) -> AccessSecret {
        var generator = SeededGenerator(seed: seed)
        return AccessSecret { generator.next() }
    }

    private func identity(holding secret: AccessSecret, _ more: String = "") throws -> Identity {
        let token = #"{"tokenId":"TK-1","actor":"PO-02","hash":"\#(secret.hash)","expiresAt":"2027-01-01"\#(more)}"#
        let granted = #"{"actor":"PO-02","roles":["coordinator"],"systemUser":"mweber"}"#
        let moment = "\(Self.moment)"
        let story = CaseStory(untold: "K-1").telling(moment, "AccessGranted", granted, in: "access/PO-02")
            .telling(moment, "TokenIssued", token, in: "access/PO-02")
        return Identity(register: AccessRegister(try History(story.entries())), moment: Self.moment)
    }

    @Test func `a token is 256 bits in letters that need no quoting`() throws {
        let secret = secret(1)
        #expect(secret.revealed.wholeMatch(of: /tct_[A-Za-z0-9_-]{43}/) != nil)
        #expect(try #require(Base64URL.bytes(secret.revealed.dropFirst(4))).count == 32)
        #expect(Set((1...100).map { self.secret($0).revealed }).count == 100)
    }

    @Test func `a token shows itself only where it is asked to`() {
        var dumped = ""
        let secret = secret(1)
        dump(secret, to: &dumped)
        for shown in ["\(secret)", String(reflecting: [secret]), dumped] {
            #expect(!shown.contains(secret.revealed) && !shown.contains("tct_"))
        }
    }

    // SHA-256 by coreutils: printf tct_A | sha256sum
    @Test func `what is kept is the hash of the whole token`() {
        #expect(
            AccessSecret("tct_A").hash == "ec1d347001392ba2bf861db7189c629001f03dd0cb45f220f1ddf5d44fbcc7bc")
    }

    @Test func `who holds a token is its actor`() throws {
        let known = try identity(holding: secret(1)).recognise(token: secret(1).revealed, systemUser: "root")
        #expect(known.actor == "PO-02")
        #expect(known.tokenId == "TK-1")
        #expect(known.grant.roles == [.coordinator])
        #expect(known.steppedUpUntil == nil)
    }

    @Test func `a token that was made on a fresh proof counts as one for a quarter of an hour`() throws {
        let known = try identity(holding: secret(1), #","steppedUp":true"#)
            .recognise(token: secret(1).revealed, systemUser: nil)
        #expect(known.steppedUpUntil == Self.moment + .minutes(15))
    }

    @Test(arguments: [2, 3] as [UInt64])
    func `the token of another store is none here`(seed: UInt64) throws {
        #expect(throws: AccessRefused(.unknownToken)) {
            try identity(holding: secret(1)).recognise(token: secret(seed).revealed, systemUser: "mweber")
        }
    }

    @Test func `a token with one bit changed is none, and the system user does not help`() throws {
        let right = Array(secret(1).revealed.utf8)
        let identity = try identity(holding: secret(1))
        for place in right.indices {
            var changed = right
            changed[place] ^= 1
            #expect(throws: (any Error).self) {
                try identity.recognise(token: String(decoding: changed, as: UTF8.self), systemUser: "mweber")
            }
        }
    }

    @Test(arguments: ["", "tct_", "secret", " "])
    func `what is no token at all recognises nobody`(token: String) throws {
        #expect(throws: (any Error).self) {
            try identity(holding: secret(1)).recognise(token: token, systemUser: "mweber")
        }
    }

    @Test func `without a token the system user is asked`() throws {
        #expect(try identity(holding: secret(1)).recognise(token: nil, systemUser: "mweber").actor == "PO-02")
        #expect(throws: AccessRefused(.unknownUser("root"))) {
            try identity(holding: secret(1)).recognise(token: nil, systemUser: "root")
        }
        #expect(throws: AccessRefused(.unknownUser(""))) {
            try identity(holding: secret(1)).recognise(token: nil, systemUser: nil)
        }
    }

    @Test(arguments: ["AA", "AQ", "AB", "A", "A+", "A/", "AA==", "", "AAAA AAAA"])
    func `one value has one text`(text: String) {
        let bytes = Base64URL.bytes(text)
        #expect(bytes.map { Base64URL.text($0) == text } ?? !["AA", "AQ", ""].contains(text))
    }
}

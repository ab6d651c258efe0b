import Access
import Almanac
import Events
import Testing

@testable import Casework

@Suite struct `Tokens of an identity provider, made by another implementation` {
    private func problem(
        _ token: String, _ identity: Identity
    ) -> IdentityTokenRefused.Problem? {
        do {
            _ = try identity.recognise(token: token, systemUser: nil)
            return nil
        } catch { return (error as? IdentityTokenRefused)?.problem ?? .malformed("\(error)") }
    }

    @Test(arguments: ["ES256", "ES384", "ES512", "EdDSA", "PS256", "RS256"])
    func `a right token names its actor, in every way of signing`(algorithm: String) throws {
        let identity = try TokenFile.identity(algorithm)
        let known = try identity.recognise(token: TokenFile.text("right", algorithm), systemUser: "somebody else")
        #expect(known.actor == "PO-02")
        #expect(known.grant.roles == [.practitioner])
        #expect(known.steppedUpUntil == nil)
    }

    @Test(
        arguments: [
            ("several audiences", ""), ("named by another claim", #","actorClaim":"employee""#),
            ("issued in a minute", ""), ("as long as agreed", ""), ("access token", ""), ("proved now", ""),
        ])
    func `what may differ does`(name: String, more: String) throws {
        let known = try TokenFile.identity("ES256", more)
            .recognise(token: TokenFile.text("es256", name), systemUser: nil)
        #expect(known.actor == "PO-02")
    }

    static let now = TokenFile.made.now
    static let algorithms = ["none", "None", "HS256"]
    static let wrong: [(String, IdentityTokenRefused.Problem)] = [
        ("another key", .wrongSignature), ("with its own key", .wrongSignature),
        ("another issuer", .unknownIssuer("https://login.evil.example")), ("no issuer", .missingClaim("iss")),
        ("another audience", .otherAudience(expected: "throughcare-nord")),
        ("no audience", .otherAudience(expected: "throughcare-nord")),
        ("expired", .expired(now - .milliseconds(1_000))), ("expires now", .expired(now)),
        ("no expiry", .missingClaim("exp")), ("expiry as text", .missingClaim("exp")),
        ("no issue", .missingClaim("iat")), ("issued later", .notYet(now + .milliseconds(61_000))),
        ("not yet", .notYet(now + .milliseconds(61_000))), ("not before as text", .missingClaim("nbf")),
        ("too long", .tooLong(limit: .minutes(60))), ("no actor", .missingClaim("sub")),
        ("actor as number", .missingClaim("sub")), ("unknown key", .unknownKey("other")), ("no key", .noKeyId),
        ("key as number", .noKeyId), ("another type", .malformed("it is a token of another type")),
        ("critical", .malformed("it asks for what is not known here")),
        ("alg none", .malformed("it is not signed")), ("alg None", .malformed("it is not signed")),
        ("no signature", .malformed("it is not signed")),
        ("two parts", .malformed("it is no token of three parts")),
        ("HS256 with the key set", .otherAlgorithm(expected: "ES256", found: #""HS256""#)),
        ("HS256 with the key", .otherAlgorithm(expected: "ES256", found: #""HS256""#)),
    ]

    @Test(arguments: wrong)
    func `a token with one thing wrong recognises nobody`(
        name: String, expected: IdentityTokenRefused.Problem
    ) throws {
        #expect(problem(TokenFile.text("es256", name), try TokenFile.identity()) == expected)
    }

    @Test func `every token of the file is tried`() {
        let right = [
            "several audiences", "named by another claim", "issued in a minute", "as long as agreed", "access token",
            "proved now", "proved a quarter of an hour ago", "proved later", "proved in class", "actor unknown",
        ]
        #expect(TokenFile.names("es256").sorted() == (Self.wrong.map(\.0) + right).sorted())
    }

    @Test func `a token without a signature is refused for its algorithm as well`() throws {
        let parts = TokenFile.text("es256", "alg none") + "AAAA"
        #expect(problem(parts, try TokenFile.identity()) == .otherAlgorithm(expected: "ES256", found: #""none""#))
    }

    @Test func `a key signs in one way alone, although it could in two`() throws {
        let token = TokenFile.text("ps256", "signed as RS256")
        #expect(
            problem(token, try TokenFile.identity("PS256")) == .otherAlgorithm(expected: "PS256", found: #""RS256""#))
    }

    @Test func `a token with one bit changed anywhere recognises nobody`() throws {
        let identity = try TokenFile.identity("EdDSA")
        let right = Array(TokenFile.text("right", "EdDSA").utf8)
        for place in right.indices where right[place] != UInt8(ascii: ".") {
            var changed = right
            // The next letter of the alphabet differs in the lowest bit or more.
            changed[place] = changed[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            #expect(problem(String(decoding: changed, as: UTF8.self), identity) != nil, "letter \(place)")
        }
        #expect(problem(String(decoding: right, as: UTF8.self), identity) == nil)
    }

    @Test(arguments: [(-1, true), (0, false), (1, false)])
    func `a token holds until the last millisecond`(milliseconds: Int64, holds: Bool) throws {
        let moment = Self.now + .milliseconds(600_000 + milliseconds)
        let found = problem(TokenFile.text("right", "ES256"), try TokenFile.identity(at: moment))
        #expect(found == (holds ? nil : .expired(Self.now + .milliseconds(600_000))))
    }

    @Test func `an actor who was granted nothing is recognised and not let in`() throws {
        #expect(throws: AccessRefused(.notGranted("PO-99"))) {
            try TokenFile.identity().recognise(token: TokenFile.text("es256", "actor unknown"), systemUser: nil)
        }
    }

    @Test(arguments: [("AGY-PROB", false), ("AGY-CITY", true), (nil, true)] as [(AgencyRef?, Bool)])
    func `a provider speaks for its own agency alone`(agency: AgencyRef?, isRefused: Bool) throws {
        let identity = try TokenFile.identity("ES256", #","agency":"AGY-PROB""#, agency: agency)
        let found = problem(TokenFile.text("right", "ES256"), identity)
        #expect(found == (isRefused ? .otherAgency("PO-02", "AGY-PROB") : nil))
    }

    @Test(
        arguments: [
            ("proved now", "", 840), ("proved a quarter of an hour ago", "", nil), ("proved later", "", nil),
            ("several audiences", "", nil), ("proved now", #","stepUpClasses":["two-factors"]"#, nil),
            ("proved in class", #","stepUpClasses":["two-factors"]"#, 600), ("proved in class", "", 600),
        ] as [(String, String, Int64?)])
    func `a fresh proof counts for a quarter of an hour, and no longer than the token`(
        name: String, more: String, seconds: Int64?
    ) throws {
        let known = try TokenFile.identity("ES256", more)
            .recognise(token: TokenFile.text("es256", name), systemUser: nil)
        let expected = seconds.map { Self.now + .milliseconds(min($0, 600) * 1_000) }
        #expect(known.steppedUpUntil == expected)
    }
}

import Access
import Events
import Testing

@testable import Casework

@Suite struct `The public keys of an identity provider` {
    private static let right = TokenFile.text("keySets", "ES256")

    private func problem(_ keySet: String, _ algorithm: String = "ES256") throws -> IdentityTokenRefused.Problem? {
        do {
            _ = try TokenFile.identity(algorithm, keySet: keySet)
                .recognise(token: TokenFile.text("right", algorithm), systemUser: nil)
            return nil
        } catch let refused as IdentityTokenRefused { return refused.problem }
    }

    private static func unusable(_ why: String) -> IdentityTokenRefused.Problem {
        .unusableKeys(file: "keys.json", why)
    }

    static let secret = unusable("expected public keys alone, found a secret one; have new keys made")
    static let form = unusable("expected an object with a list of keys in `keys`")
    static let misfit = unusable("the key is not one for ES256")

    @Test(
        arguments: [
            (right, nil), ("", form), ("[]", form), (#"{"keys":[]}"#, form), (#"{"keys":{}}"#, form),
            (right.replacing(#""use""#, with: #""d":"AAAA","use""#), secret),
            (#"{"keys":[{"kty":"oct","kid":"es256","k":"AAAA"}]}"#, secret),
            (right.replacing(#""sig""#, with: #""enc""#), misfit),
            (right.replacing("P-256", with: "P-384"), misfit), (right.replacing(#""EC""#, with: #""RSA""#), misfit),
            (right.replacing(#""use""#, with: #""alg":"ES384","use""#), misfit),
            (right.replacing(#""use""#, with: #""alg":"ES256","use""#), nil),
            (right.replacing("es256", with: "other"), .unknownKey("es256")),
            (right.replacing(#""x":""#, with: #""x":"AA"#), .wrongSignature),
            (
                right.replacing("]}", with: "," + right.dropFirst(#"{"keys":["#.count)),
                unusable("several keys are named alike")
            ),
        ] as [(String, IdentityTokenRefused.Problem?)])
    func `keys are public, named once, and for one way of signing`(
        keySet: String, expected: IdentityTokenRefused.Problem?
    ) throws {
        #expect(try problem(keySet) == expected)
    }

    @Test func `a short key is refused`() throws {
        let short = #"{"keys":[{"kty":"RSA","kid":"rs256","e":"AQAB","n":"\#(String(repeating: "w", count: 170))"}]}"#
        #expect(try problem(short, "RS256") == Self.unusable("the key is not one for RS256"))
    }

    @Test func `another file than the one that was agreed recognises nobody`() throws {
        let made = try TokenFile.identity()
        let other = Array((Self.right + " ").utf8)
        let identity = Identity(register: made.register, moment: made.moment, keyFile: { _ in other })
        let expected = IdentityTokenRefused(
            .otherKeys(
                file: "keys.json", expected: JSONWebKeySet.hash(Array(Self.right.utf8)),
                found: JSONWebKeySet.hash(other)))
        #expect(throws: expected) {
            _ = try identity.recognise(token: TokenFile.text("right", "ES256"), systemUser: nil)
        }
    }
}

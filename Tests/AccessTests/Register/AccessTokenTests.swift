import Access
import Almanac
import Events
import Projections
import Specifications
import Testing

@Suite struct `How somebody is recognised by a token` {
    private static let hash = String(repeating: "8f", count: 32)
    private static let issued = "2026-03-01T08:00Z"

    private static func token(until expiry: String, _ more: String = "") -> String {
        #"{"tokenId":"TK-1","actor":"PO-1","hash":"\#(hash)","expiresAt":"\#(expiry)"\#(more)}"#
    }

    private func register(_ lines: [(String, String)]) throws -> AccessRegister {
        let story = lines.reduce(CaseStory(untold: "K-1")) { $0.telling(Self.issued, $1.0, $1.1, in: "access/PO-1") }
        return AccessRegister(try History(story.entries()))
    }

    private func refusal(_ register: AccessRegister, _ hash: String = hash, at moment: String) -> AccessRefused.Reason?
    {
        do throws(AccessRefused) {
            _ = try register.token(hashed: hash, at: .of(moment))
            return nil
        } catch { return error.reason }
    }

    @Test(
        arguments: [
            ("2026-06-30T22:00Z", "", "2026-06-30T21:59:59.999Z", nil),
            ("2026-06-30T22:00Z", "", "2026-06-30T22:00Z", "2026-06-30T22:00Z"),
            ("2026-06-30T22:00Z", "", "2026-06-30T22:00:00.001Z", "2026-06-30T22:00Z"),
            ("2030-01-01T00:00Z", "", "2027-04-05T07:59:59.999Z", nil),
            ("2030-01-01T00:00Z", "", "2027-04-05T08:00Z", "2027-04-05T08:00Z"),
            ("2026-06-30T22:00Z", #","steppedUp":true"#, "2026-03-01T08:14:59.999Z", nil),
            ("2026-06-30T22:00Z", #","steppedUp":true"#, "2026-03-01T08:15Z", "2026-03-01T08:15Z"),
            ("2026-03-01T08:05Z", #","steppedUp":true"#, "2026-03-01T08:05Z", "2026-03-01T08:05Z"),
        ] as [(String, String, String, String?)])
    func `a token holds until it expires, 400 days at most, and stepped up a quarter of an hour`(
        expiry: String, more: String, at: String, end: String?
    ) throws {
        let register = try register([("TokenIssued", Self.token(until: expiry, more))])
        #expect(refusal(register, at: at) == end.map { .expiredToken("TK-1", .of($0)) })
        #expect(register.tokens(at: .of(at)).isEmpty == (end != nil))
    }

    @Test(
        arguments: [
            ("TokenRevoked", #"{"tokenId":"TK-1"}"#), ("TokenRevoked", #"{"tokenId":"TK-1","actor":"PO-9"}"#),
            ("AccessRevoked", #"{"actor":"PO-1"}"#),
        ])
    func `a token is revoked by itself, or with the access of its actor`(type: String, data: String) throws {
        let issued = ("TokenIssued", Self.token(until: "2026-06-30T22:00Z"))
        #expect(refusal(try register([issued, (type, data)]), at: "2026-03-02T08:00Z") == .revokedToken("TK-1"))
        let granted = ("AccessGranted", #"{"actor":"PO-1","roles":["practitioner"]}"#)
        #expect(
            refusal(try register([issued, (type, data), granted]), at: "2026-03-02T08:00Z") == .revokedToken("TK-1"))
    }

    @Test func `a token that is made after the access was revoked and granted again holds`() throws {
        let register = try register([
            ("AccessRevoked", #"{"actor":"PO-1"}"#), ("AccessGranted", #"{"actor":"PO-1","roles":["practitioner"]}"#),
            ("TokenIssued", Self.token(until: "2026-06-30T22:00Z")),
        ])
        #expect(refusal(register, at: "2026-03-02T08:00Z") == nil)
    }

    @Test func `a hash that differs in one digit anywhere is no token`() throws {
        let register = try register([("TokenIssued", Self.token(until: "2026-06-30T22:00Z"))])
        for place in 0..<64 {
            for digit in "0123456789abcdef".utf8 {
                var other = Array(Self.hash.utf8)
                let isSame = other[place] == digit
                other[place] = digit
                let found = refusal(register, String(decoding: other, as: UTF8.self), at: "2026-03-02T08:00Z")
                #expect(found == (isSame ? nil : .unknownToken))
            }
        }
    }

    @Test(arguments: ["", String(repeating: "8f", count: 31) + "8e", String(repeating: "8F", count: 32)])
    func `another hash is no token`(hash: String) throws {
        let register = try register([("TokenIssued", Self.token(until: "2026-06-30T22:00Z"))])
        #expect(refusal(register, hash, at: "2026-03-02T08:00Z") == .unknownToken)
    }

    @Test func `a token whose revocation was erased stays revoked`() throws {
        let lines = [("TokenIssued", Self.token(until: "2026-06-30T22:00Z")), ("TokenRevoked", #"{"tokenId":"TK-1"}"#)]
        let story = lines.reduce(CaseStory(untold: "K-1")) { $0.telling(Self.issued, $1.0, $1.1, in: "access/PO-1") }
        let entries = try story.entries().map { $0.type == "TokenRevoked" ? LoggedEntry($0, contents: nil) : $0 }
        #expect(refusal(AccessRegister(try History(entries)), at: "2026-03-02T08:00Z") == .revokedToken("TK-1"))
    }
}

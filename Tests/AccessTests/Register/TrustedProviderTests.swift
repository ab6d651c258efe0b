import Access
import Almanac
import Events
import Projections
import Specifications
import Testing

@Suite struct `Which identity providers are trusted` {
    private static let hash = String(repeating: "c4", count: 32)

    private static func trusted(_ issuer: String, _ more: String = "") -> (String, String) {
        (
            "IdentityProviderTrusted",
            #"{"issuer":"\#(issuer)","audience":"a","algorithm":"ES256","jwksFile":"f","jwksHash":"\#(hash)"\#(more)}"#
        )
    }

    private func register(_ lines: [(String, String)]) throws -> AccessRegister {
        let story = lines.reduce(CaseStory(untold: "K-1")) {
            $0.telling("2026-03-01T08:00Z", $1.0, $1.1, in: "access/providers")
        }
        return AccessRegister(try History(story.entries()))
    }

    @Test func `a provider is trusted as was said last, until it is removed`() throws {
        let removed = ("IdentityProviderRemoved", #"{"issuer":"https://a.example"}"#)
        let once = try register([Self.trusted("https://a.example"), Self.trusted("https://b.example")])
        #expect(once.trustedProviders.map(\.issuer) == ["https://a.example", "https://b.example"])
        #expect(once[issuer: "https://a.example"]?.longest == .minutes(60))
        #expect(once[issuer: "https://a.example"]?.actorClaim == "sub")
        #expect(once[issuer: "https://A.example"] == nil)
        let again = try register([
            Self.trusted("https://a.example"), Self.trusted("https://a.example", #","longestMinutes":5"#),
        ])
        #expect(again.trustedProviders.map(\.longest) == [.minutes(5)])
        #expect(try register([Self.trusted("https://a.example"), removed]).trustedProviders.isEmpty)
    }

    @Test func `trusting a provider grants nobody anything`() throws {
        #expect(try register([Self.trusted("https://a.example")]).isLocal)
    }
}

import Almanac
import Events
import Testing

@testable import Exchange

/// Messages after the Standard Webhooks specification.
struct WebhookMessageTests {
    private static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

    /// The example that the specification's own libraries are tested with.
    @Test func `the signature is that of the specification's example`() throws {
        let signature = try #require(WebhookSecret(Self.secret)).signature(
            id: "msg_p5jXN8AQM9LWM0D4loKWxJek", timestamp: 1_614_265_330, body: Array(#"{"test": 2432232314}"#.utf8))
        #expect(signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
    }

    @Test func `a message sent again is the same message with a new time`() throws {
        let secret = try #require(WebhookSecret(Self.secret))
        let message = WebhookMessage(
            id: "m1", type: "alert.raised", at: try Instant(parsing: "2026-03-27T14:30Z"),
            data: .object([JSON.Member("case", .string("K-001"))]))
        #expect(
            String(decoding: message.body, as: UTF8.self)
                == #"{"data":{"case":"K-001"},"timestamp":"2026-03-27T14:30:00Z","type":"alert.raised"}"#)
        let attempts = try ["2026-03-27T14:31Z", "2026-03-27T14:36Z"].map { moment in
            Dictionary(
                message.headers(signedWith: secret, at: try Instant(parsing: moment)).map { ($0.name, $0.value) }
            ) { $1 }
        }
        #expect(attempts.map { $0["webhook-id"] } == ["m1", "m1"])
        #expect(attempts.map { $0["webhook-timestamp"] } == ["1774621860", "1774622160"])
        #expect(attempts[0]["webhook-signature"] != attempts[1]["webhook-signature"])
    }

    @Test(arguments: ["", "whsec_", "whsec_AAAA", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_%%%%"])
    func `a secret is long enough and well written`(text: String) { #expect(WebhookSecret(text) == nil) }
}

public import Almanac
public import Events

/// A message after the Standard Webhooks specification: what it is, when it came about, and its data.
public struct WebhookMessage: Hashable, Sendable {
    /// The name of the message, the same for a message that is sent again.
    public let id: String
    /// The body, as it is signed and sent.
    public let body: [UInt8]

    /// Puts a message together.
    ///
    /// - Parameter type: What it tells of, such as `alert.raised`.
    /// - Parameter moment: When that came about.
    public init(id: String, type: String, at moment: Instant, data: JSON) {
        self.id = id
        body =
            JSON.object([
                JSON.Member("type", .string(type)), JSON.Member("timestamp", .string(moment.description)),
                JSON.Member("data", data),
            ]).canonicalBytes
    }

    /// The headers of one attempt to send it.
    public func headers(signedWith secret: WebhookSecret, at attempt: Instant) -> [(name: String, value: String)] {
        let timestamp = attempt.milliseconds / 1_000
        return [
            ("content-type", "application/json"), ("webhook-id", id), ("webhook-timestamp", String(timestamp)),
            ("webhook-signature", secret.signature(id: id, timestamp: timestamp, body: body)),
        ]
    }
}

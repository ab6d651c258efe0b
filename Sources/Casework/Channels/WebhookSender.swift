public import Almanac
public import Exchange

/// What posts a message to a webhook.
public protocol WebhookSender: Sendable {
    /// Posts a message; the receiver has it once this returns.
    func post(
        _ message: WebhookMessage, to webhook: ChannelSettings.Webhook, at moment: Instant
    ) throws(DeliveryFailed)
}

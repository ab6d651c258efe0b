public import Exchange

/// A receiver of changes of alerts that was registered while the server ran.
public struct RegisteredWebhook: Hashable, Sendable {
    public let name: String
    /// The address as it was given.
    public let address: String
    /// The secret shared with the receiver.
    let secret: String

    /// Names a receiver.
    public init(name: String, address: String, secret: String) {
        self.name = name
        self.address = address
        self.secret = secret
    }

    /// As the channels know it; `nil` if the address or the secret is none.
    public var setting: ChannelSettings.Webhook? {
        guard let address = WebhookAddress(address), let secret = WebhookSecret(secret) else { return nil }
        return ChannelSettings.Webhook(name: name, address: address, secret: secret)
    }
}

/// Where registered webhooks are kept.
public protocol WebhookBook: Sendable {
    /// All of them, by name.
    func webhooks() throws -> [RegisteredWebhook]

    /// Puts these in the place of all that were there.
    func keep(_ webhooks: [RegisteredWebhook]) throws
}

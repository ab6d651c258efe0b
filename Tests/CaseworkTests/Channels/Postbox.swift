import Almanac
import Casework
import Exchange
import Synchronization

/// Takes mails and messages, or refuses as many as it is told to.
final class Postbox: MailSender, WebhookSender {
    private struct Content {
        var mails: [MailMessage] = []
        var messages: [WebhookMessage] = []
        var refusals: [DeliveryFailed] = []
        var closedTo: Set<String> = []
    }

    private let content = Mutex(Content())

    var mails: [MailMessage] { content.withLock { $0.mails } }
    var messages: [WebhookMessage] { content.withLock { $0.messages } }

    /// The next attempts fail like this, one after the other; those of a message that arrived all the same are kept.
    func refuse(_ refusals: DeliveryFailed...) { content.withLock { $0.refusals = refusals } }

    /// Mails to this address are never taken.
    func close(to address: String) { content.withLock { _ = $0.closedTo.insert(address) } }

    func send(_ message: MailMessage) throws(DeliveryFailed) {
        let failure = content.withLock { content -> DeliveryFailed? in
            if content.closedTo.contains("\(message.to)") { return DeliveryFailed("closed") }
            let failure = content.refusals.isEmpty ? nil : content.refusals.removeFirst()
            if failure?.mayHaveArrived ?? true { content.mails.append(message) }
            return failure
        }
        if let failure { throw failure }
    }

    func post(
        _ message: WebhookMessage, to webhook: ChannelSettings.Webhook, at moment: Instant
    ) throws(DeliveryFailed) {
        let failure = content.withLock { content -> DeliveryFailed? in
            let failure = content.refusals.isEmpty ? nil : content.refusals.removeFirst()
            if failure?.mayHaveArrived ?? true { content.messages.append(message) }
            return failure
        }
        if let failure { throw failure }
    }
}

extension Office {
    /// Lets the watcher run and tells everybody.
    @discardableResult
    func watchAndTell(_ channels: Channels, _ postbox: Postbox) throws -> DeliveryReport {
        try casework.watchAndTell(channels, by: postbox, postbox).delivery
    }
}

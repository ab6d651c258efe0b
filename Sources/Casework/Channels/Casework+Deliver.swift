internal import Almanac
internal import Exchange
internal import Ledger

extension Casework {
    /// How long a round of deliveries waits for another one.
    private static let patience = Span.milliseconds(30_000)

    /// Tells everybody what is in the log after what they were told last, each at least once.
    ///
    /// What cannot be delivered is reported, and tried again by later rounds after growing pauses. Each recipient is told
    /// by itself: one that cannot be reached keeps nothing from the others.
    /// - Throws: what the store throws.
    public func deliver(
        through channels: Channels, by mailSender: any MailSender, _ webhookSender: any WebhookSender
    ) throws -> DeliveryReport {
        var isAlone = false
        do {
            try door.admit(.service("deliver"))
            return try door.backroom.alone(at: "deliver", within: Self.patience) {
                isAlone = true
                var delivery = try Delivery(self)
                if let mail = channels.settings.mail { try delivery.mail(mail, by: mailSender) }
                for webhook in channels.settings.webhooks { try delivery.post(to: webhook, by: webhookSender) }
                return delivery.report
            }
        } catch is StoreBusy where !isAlone {
            return DeliveryReport(isLeftToOthers: true)
        }
    }

    /// How far each recipient that the channels name has been told.
    /// - Throws: what the store throws.
    public func deliveries(through channels: Channels) throws -> ChannelStatus {
        try door.admit(.service("deliveries"))
        let book = DeliveryBook(store: door.backroom)
        let head = try door.backroom.read { try $0.head.position }
        return ChannelStatus(
            head: head,
            recipients: try channels.recipients.map { ChannelStatus.Row(recipient: $0, state: try book.state(of: $0)) })
    }
}

extension Channels {
    /// All that are told, in order.
    public var recipients: [Recipient] {
        (settings.mail?.everybody ?? []).map { .mail($0.description) } + settings.webhooks.map { .webhook($0.name) }
    }
}

internal import Almanac
internal import Events
internal import Exchange
internal import Ledger
internal import Projections
internal import Watcher

extension Delivery {
    /// Posts every change of an alert by itself, in the order of the log; to a new receiver, first all that is open.
    mutating func post(to webhook: ChannelSettings.Webhook, by sender: any WebhookSender) throws {
        try run(to: .webhook(webhook.name)) { [self] state, upTo, begin in
            guard let next = try next(after: state.delivered.map(Int64.init), upTo) else {
                return Step(told: upTo, isSent: false)
            }
            try begin()
            try sender.post(next.message, to: webhook, at: moment)
            return Step(told: next.position, isSent: true)
        }
    }

    private func next(after: Int64?, _ upTo: Int64) throws -> (message: WebhookMessage, position: Int64)? {
        guard let after else { return try opening(upTo) }
        return try casework.door.backroom.read { log in
            let selection = Selection(types: AlertChangeMessage.types, after: after, upTo: upTo, limit: 1)
            return try log.entries(selection).first.map { logged in
                let entry = try casework.catalogue.open(logged)
                return (AlertChangeMessage.message(of: entry), logged.position)
            }
        }
    }

    private func opening(_ upTo: Int64) throws -> (WebhookMessage, Int64)? {
        let notices = try recent.notices(after: 0, upTo: upTo)
        guard !notices.isEmpty, let last = try entry(at: upTo) else { return nil }
        let data = JSON.object([JSON.Member("alerts", .list(AlertDigest(notices).news, \.json))])
        return (WebhookMessage(id: "open-\(last.id)", type: "alerts.open", at: last.recordedAt, data: data), upTo)
    }
}

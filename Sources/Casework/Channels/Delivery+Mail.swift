internal import Almanac
internal import Crypto
internal import Events
internal import Exchange
internal import Ledger
internal import Projections
internal import Watcher

extension Delivery {
    /// More would hide the gravest instead of telling of them.
    private static let mostTold = 100

    /// Sends each recipient one digest of what is new or graver.
    mutating func mail(_ settings: ChannelSettings.Mail, by sender: any MailSender) throws {
        for address in settings.everybody {
            try run(to: .mail(address.description)) { [self] state, upTo, begin in
                let message = try message(to: address, settings, after: state.delivered.map(Int64.init), upTo)
                guard let message else { return Step(told: upTo, isSent: false) }
                try begin()
                try sender.send(message)
                return Step(told: upTo, isSent: true)
            }
        }
    }

    private func message(
        to address: MailAddress, _ settings: ChannelSettings.Mail, after: Int64?, _ upTo: Int64
    ) throws -> MailMessage? {
        let notices = try recent.notices(after: after ?? 0, upTo: upTo)
        let digest = AlertDigest(
            notices.filter { $0.severity >= settings.least && settings.recipients(for: $0.mustAct).contains(address) })
        guard !digest.news.isEmpty, let last = try entry(at: upTo) else { return nil }
        let opening =
            after == nil
            ? "Open when digests to this address began" : "New or graver since the last digest to this address"
        return MailMessage(
            from: settings.from, to: address, key: Self.key(of: last.id, after, address),
            subject: "Throughcare: \(digest.counts)", sentAt: moment,
            body: ["\(opening); as known at \(last.recordedAt).", ""]
                + digest.lines(limit: Self.mostTold).map(\.text))
    }

    /// The same for the same digest, however often it is sent; another for each recipient and each store.
    private static func key(of last: EntryID, _ after: Int64?, _ address: MailAddress) -> String {
        let about = "\(address)\n\(after.map(String.init) ?? "")"
        let digits = SHA256.hash(data: Array(about.utf8)).prefix(8).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        return "\(last)-\(digits.joined())"
    }
}

public import Events

/// Who is told of alerts and how: a channels file, checked completely.
public struct ChannelSettings: Sendable {
    /// Digests by mail.
    public struct Mail: Sendable {
        /// The mail program, which takes a message as `sendmail -t -i` does.
        public let program: String
        public let from: MailAddress
        /// Who is told of what a role must act on.
        public let recipients: [String: [MailAddress]]
        /// Who is told of what none of these roles must act on; never empty.
        public let otherwise: [MailAddress]
        /// The least grave alerts that are told.
        public let least: AlertSeverity

        /// Everybody who may get a digest, each once, in order.
        public var everybody: [MailAddress] {
            Set(recipients.values.joined() + otherwise).sorted { $0.description < $1.description }
        }

        /// Who is told of an alert that these roles must act on.
        public func recipients(for roles: [String]) -> Set<MailAddress> {
            let named = Set(roles.flatMap { recipients[$0] ?? [] })
            return named.isEmpty ? Set(otherwise) : named
        }
    }

    /// A receiver of every change of an alert.
    public struct Webhook: Sendable {
        /// What the receiver is called here.
        public let name: String
        public let address: WebhookAddress
        public let secret: WebhookSecret

        /// Names a receiver.
        public init(name: String, address: WebhookAddress, secret: WebhookSecret) {
            self.name = name
            self.address = address
            self.secret = secret
        }
    }

    /// `nil` if nobody is told by mail.
    public let mail: Mail?
    /// In the order of the file.
    public private(set) var webhooks: [Webhook] = []
    /// The file of numbers for Prometheus; `nil` if there is none.
    public let metricsFile: String?

    /// Tells nobody.
    public init() {
        mail = nil
        metricsFile = nil
    }

    /// The same channels and more receivers; of a name that is there already the first counts.
    public func adding(_ more: [Webhook]) -> ChannelSettings {
        var all = self
        all.webhooks += more.filter { new in !webhooks.contains { $0.name == new.name } }
        return all
    }

    /// Reads a channels file.
    ///
    /// - Parameter roles: Those who must act on alerts, in the words of the rules.
    /// - Throws: ``MappingRefused`` with all that is wrong with it.
    public init(yaml: String, roles: Set<String>) throws(MappingRefused) {
        let setting: Setting
        do { setting = try Setting(yaml: yaml) } catch { throw MappingRefused([error]) }
        let check = MappingCheck()
        let members = check.members(of: setting, allowed: ["mail", "webhooks", "metrics"])
        let reader = ChannelReader(check: check, roles: roles)
        mail = members["mail"].flatMap(reader.mail)
        webhooks = members["webhooks"].map(reader.webhooks) ?? []
        metricsFile = members["metrics"].flatMap(reader.metricsFile)
        if members.isEmpty, check.problems.isEmpty {
            check.refuse(
                setting, expected: "mail, webhooks or metrics", advice: "name at least one, or take the file away")
        }
        guard check.problems.isEmpty else { throw MappingRefused(check.problems) }
    }
}

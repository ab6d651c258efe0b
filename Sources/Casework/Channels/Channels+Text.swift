internal import Events
internal import Exchange
public import Projections

extension Channels {
    /// What would go where, on some lines; no secret is in it.
    public var text: [TextLine] {
        (settings.mail.map(lines(of:)) ?? [])
            + settings.webhooks.map {
                TextLine("webhook \($0.name): every change of an alert, signed, to \($0.address.host)")
            } + (settings.metricsFile.map { [TextLine("numbers to \($0)")] } ?? [])
    }

    private func lines(of mail: ChannelSettings.Mail) -> [TextLine] {
        let rest = rolesWithoutRecipient
        return [TextLine("mail from \(mail.from) by \(mail.program), \(mail.least.rawValue) and graver")]
            + mail.recipients.sorted { $0.key < $1.key }.map { TextLine("  \($0): \(Self.list($1))") }
            + [TextLine("  otherwise: \(Self.list(mail.otherwise))")]
            + (rest.isEmpty ? [] : [TextLine("    which is: \(rest.joined(separator: ", "))", .faint)])
    }

    private static func list(_ addresses: [MailAddress]) -> String {
        addresses.map(\.description).joined(separator: ", ")
    }
}

internal import Events

/// Reads the channels one by one and notes what is wrong with them.
struct ChannelReader {
    let check: MappingCheck
    /// Those who must act on alerts, in the words of the rules.
    let roles: Set<String>

    func mail(_ setting: Setting) -> ChannelSettings.Mail? {
        let members = check.members(of: setting, allowed: ["program", "from", "to", "otherwise", "least"])
        let from = member("from", of: members, in: setting, "the address that digests come from", then: address)
        let otherwise = member(
            "otherwise", of: members, in: setting, "addresses for what none of the roles must act on", then: addresses)
        let recipients = members["to"].map(recipients) ?? [:]
        let program = members["program"].map(path) ?? "/usr/sbin/sendmail"
        let least = least(members["least"])
        guard let from, let otherwise, let program else { return nil }
        return ChannelSettings.Mail(
            program: program, from: from, recipients: recipients, otherwise: otherwise, least: least)
    }

    func webhooks(_ setting: Setting) -> [ChannelSettings.Webhook] {
        guard case .list(let elements) = setting.content else {
            check.refuse(
                setting, expected: "a list with a receiver in each element", advice: "begin each with - name:")
            return []
        }
        var names: Set<String> = []
        return elements.compactMap { element in
            let webhook = webhook(element)
            if let name = webhook?.name, !names.insert(name).inserted {
                check.refuse(
                    element, expected: "a name of its own for each receiver", found: "\(name.quoted) twice",
                    advice: "call one of them otherwise: what was delivered is kept by name")
            }
            return webhook
        }
    }

    /// The file of numbers.
    func metricsFile(_ setting: Setting) -> String? {
        let members = check.members(of: setting, allowed: ["file"])
        let file = member("file", of: members, in: setting, "the path of a file that ends in .prom", then: path)
        guard let file, !file.hasSuffix(".prom") else { return file }
        check.refuse(
            members["file"] ?? setting, expected: "a name that ends in .prom",
            advice: "node_exporter passes over files of other names")
        return nil
    }

    private func webhook(_ setting: Setting) -> ChannelSettings.Webhook? {
        let members = check.members(of: setting, allowed: ["name", "url", "secret"])
        let name = check.text("name", of: members, in: setting, "what the receiver is called")
        let address = member("url", of: members, in: setting, "an address", then: webhookAddress)
        let secret = member("secret", of: members, in: setting, "the secret shared with the receiver", then: secret)
        guard let name, let address, let secret else { return nil }
        return ChannelSettings.Webhook(name: name, address: address, secret: secret)
    }

    private func recipients(_ setting: Setting) -> [String: [MailAddress]] {
        check.members(of: setting, allowed: roles.sorted()).compactMapValues(addresses)
    }

    private func member<Value>(
        _ name: String, of members: [String: Setting], in setting: Setting, _ expected: String,
        then read: (Setting) -> Value?
    ) -> Value? {
        if let member = members[name] { return read(member) }
        check.refuse(setting, expected: "\(name): \(expected)", found: "no \(name)", advice: "add it")
        return nil
    }
}

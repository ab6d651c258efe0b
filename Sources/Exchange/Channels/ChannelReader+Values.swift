internal import Events

extension ChannelReader {
    func address(_ setting: Setting) -> MailAddress? {
        if let address = setting.text.flatMap(MailAddress.init) { return address }
        check.refuse(
            setting, expected: "an address such as team@agency.example",
            advice: "write it plainly, in ASCII, without a name and without < >")
        return nil
    }

    /// One address or a list of them; `nil`, and refused, if there is none.
    func addresses(_ setting: Setting) -> [MailAddress]? {
        guard case .list(let elements) = setting.content else { return address(setting).map { [$0] } }
        guard elements.isEmpty else { return elements.compactMap(address) }
        check.refuse(setting, expected: "at least one address", advice: "add one, or take the role away")
        return nil
    }

    func webhookAddress(_ setting: Setting) -> WebhookAddress? {
        if let address = setting.text.flatMap(WebhookAddress.init) { return address }
        // What was written may hold a secret, so it is not repeated.
        check.refuse(
            setting, expected: "an address with https, or with http to this machine", found: "another text",
            advice: "write it like https://tickets.example/hooks/7, without user, password or quotes")
        return nil
    }

    func secret(_ setting: Setting) -> WebhookSecret? {
        if let secret = setting.text.flatMap(WebhookSecret.init) { return secret }
        check.refuse(
            setting, expected: "whsec_ and 24 to 64 bytes in Base64", found: "another text",
            advice: "make one with: echo whsec_$(openssl rand -base64 32)")
        return nil
    }

    /// An absolute path: cron and systemd start in folders of their own.
    func path(_ setting: Setting) -> String? {
        if let text = setting.text, text.hasPrefix("/"), !text.contains(where: \.isNewline) { return text }
        check.refuse(setting, expected: "a path that begins with /", advice: "write the whole path")
        return nil
    }

    /// The least grave alerts that are told; all if nobody said.
    func least(_ setting: Setting?) -> AlertSeverity {
        guard let setting else { return .info }
        if let severity = setting.text.flatMap(AlertSeverity.init(rawValue:)) { return severity }
        check.refuse(
            setting, expected: "one of \(AlertSeverity.allCases.map(\.rawValue).joined(separator: ", "))",
            advice: "correct the word")
        return .info
    }
}

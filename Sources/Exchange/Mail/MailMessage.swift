public import Almanac

/// A mail in plain text for one recipient, as a mail program takes it.
public struct MailMessage: Hashable, Sendable {
    public let from: MailAddress
    public let to: MailAddress
    /// The name of the message, the same for a message that is sent again: letters, digits and dashes.
    public let key: String
    public let subject: String
    public let sentAt: Instant
    /// Lines without their ends.
    public let body: [String]

    /// Puts a message together.
    public init(
        from: MailAddress, to: MailAddress, key: String, subject: String, sentAt: Instant, body: [String]
    ) {
        self.from = from
        self.to = to
        self.key = key
        self.subject = subject
        self.sentAt = sentAt
        self.body = body
    }

    /// The message after RFC 5322 in ASCII, with bare line feeds, as `sendmail` expects them.
    public var bytes: [UInt8] {
        let headers = [
            ("Date", MailDate.text(sentAt)), ("From", "Throughcare <\(from)>"), ("To", "\(to)"), ("Subject", subject),
            ("Message-ID", "<\(key)@\(from.domain)>"), ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=utf-8"), ("Content-Transfer-Encoding", "quoted-printable"),
            // Nobody's absence note is to answer a program.
            ("Auto-Submitted", "auto-generated"),
        ]
        let lines = headers.map { "\($0.0): \(Self.inOneLine($0.1))" } + [""] + body.flatMap(QuotedPrintable.lines(of:))
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    /// A header cannot end its line, so no text can begin another header; what is not ASCII has no place in one.
    private static func inOneLine(_ text: String) -> String {
        String(text.map { $0.isASCII && ("\u{20}"..."\u{7E}").contains($0) ? $0 : "?" })
    }
}

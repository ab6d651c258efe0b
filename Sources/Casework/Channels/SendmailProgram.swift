internal import Almanac
public import Exchange

/// The mail program of this machine, which queues what it takes: sendmail, or what stands in for it.
public struct SendmailProgram: MailSender {
    private let path: String
    private static let limit = Span.minutes(1)

    /// Sends by the program at that path.
    public init(path: String) { self.path = path }

    public func send(_ message: MailMessage) throws(DeliveryFailed) {
        let program = Program(path: path, arguments: ["-t", "-i"], limit: Self.limit)
        guard let outcome = program.run(input: message.bytes) else {
            throw DeliveryFailed("cannot run \(path)")
        }
        guard let status = outcome.status else {
            throw DeliveryFailed("\(path) did not end within \(Self.limit)", mayHaveArrived: true)
        }
        guard status == 0 else { throw DeliveryFailed("\(path) ended with \(status)\(outcome.complaint.asReason)") }
    }
}

extension String {
    /// What another program complained about, as one line after a colon; nothing if it was silent.
    var asReason: String {
        let line = split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        let plain = String(
            line.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint && $0.value >= 0x20 })
        return plain.isEmpty ? "" : ": \(plain.prefix(200))"
    }
}

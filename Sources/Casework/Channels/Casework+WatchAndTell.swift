internal import Almanac
internal import Events
internal import Exchange
internal import Ledger

extension Casework {
    /// Lets the watcher run, then tells everybody whom the channels name and writes the file of numbers.
    ///
    /// - Parameters:
    ///   - mailSender: Takes the mails; `nil` for the mail program that the channels name.
    ///   - webhookSender: Posts to webhooks; `nil` for the curl of this machine.
    /// - Throws: ``FileNotMade`` for the file of numbers, what ``watch(at:rehearse:)`` and
    ///   ``deliver(through:by:_:)`` throw.
    public func watchAndTell(
        _ channels: Channels, by mailSender: (any MailSender)? = nil, _ webhookSender: (any WebhookSender)? = nil
    ) throws -> (watch: WatchReport, delivery: DeliveryReport) {
        let began = now
        let report = try watch()
        let mailSender = mailSender ?? SendmailProgram(path: channels.settings.mail?.program ?? "")
        let delivery = try deliver(through: channels, by: mailSender, webhookSender ?? CurlProgram())
        if let path = channels.settings.metricsFile {
            let failing = Dictionary(grouping: try deliveries(through: channels).failing, by: \.channel)
            let ended = now
            let text = report.metrics(
                open: try openAlerts(), allCases: try door.backroom.read { try $0.streams(of: .case).count },
                ended: ended,
                took: ended - began, failing: failing.mapValues(\.count))
            try ReplacedFile.write(Array(text.utf8), to: path, readableByAll: true)
        }
        return (report, delivery)
    }
}

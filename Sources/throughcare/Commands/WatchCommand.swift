internal import Almanac
internal import ArgumentParser
internal import Casework
internal import Events
internal import Watcher

struct WatchCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "Say what is missing in every case while there is still time.",
        discussion: """
            Without --at, what is new, changed or gone is also written into the log, once. With --at nothing is written: \
            the past is only looked at, and the future cannot be recorded.

            With -q, a run that writes prints only what is new or graver than what was printed before, by who must act, \
            and nothing if nothing is: what cron mails is then worth reading. What a run found that was cut short is \
            printed by the next one.
            """)

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("The moment to look at, as known then; else now.", valueName: "time"))
    var at: String?

    @Flag(help: "Write nothing.")
    var dryRun = false

    @Flag(help: "Leave with 10 if any alert is open.")
    var exitCode = false

    @OptionGroup var channels: ChannelOptions
    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let casework = try store.open()
        let report = try run(casework)
        for trouble in report.troubles { Terminal.say("trouble: \(trouble)") }
        return report.isRehearsal ? try look(at: report) : try look(at: report, kept: casework)
    }

    private func look(at report: WatchReport) throws -> String {
        show(report.alerts)
        if !output.quiet { tell(report, report.alerts.count, "nothing written") }
        let done = "\(report.alerts.count) alerts open in \(report.cases) cases"
        try leave(ifAnyOf: report.alerts.count, saying: done)
        return done
    }

    /// A run looks only at cases at which something can have changed: what is open is asked of the log.
    private func look(at report: WatchReport, kept casework: Casework) throws -> String {
        if output.quiet { try casework.tellNews(show) } else { try casework.tellOpen(show) }
        let written = "\(report.raised) raised, \(report.changed) changed, \(report.closed) closed"
        guard exitCode || !output.quiet else { return written }
        let open = try casework.openAlertCount()
        if !output.quiet { tell(report, open, written) }
        let done = "\(open) alerts open; \(written)"
        try leave(ifAnyOf: open, saying: done)
        return done
    }

    private func run(_ casework: Casework) throws -> WatchReport {
        let moment = try VantageOptions.read(at, "--at", in: .utc)
        guard !dryRun, moment == nil, let channels = try channels.read(of: store) else {
            return try casework.watch(at: moment, rehearse: dryRun)
        }
        let (report, delivery) = try casework.watchAndTell(channels)
        // Also with -q: cron mails what goes to standard error.
        ChannelWords.complaints(about: delivery).forEach(Terminal.say)
        return report
    }

    private func leave(ifAnyOf count: Int, saying message: String) throws {
        if exitCode, count > 0 { throw AlertsOpen(message: message) }
    }

    private func show(_ alerts: [OpenAlert]) {
        if output.json {
            for alert in alerts { Terminal.print(alert.json.line) }
        } else {
            Terminal.print(AlertWords.lines(for: alerts))
        }
    }

    private func show(_ digest: AlertDigest) {
        if output.json {
            for notice in digest.news { Terminal.print(notice.json.line) }
        } else {
            Terminal.print(digest.lines())
        }
    }

    private func tell(_ report: WatchReport, _ open: Int, _ written: String) {
        // One missing piece of information can silence many rules: it is told once.
        let pieces = Dictionary(grouping: report.unknowns) { "\($0.caseRef): \($0.unknown.missing)" }
        for (piece, unknowns) in pieces.sorted(by: { $0.key < $1.key }) {
            Terminal.say("not known in \(piece) (\(Set(unknowns.map(\.rule)).sorted().joined(separator: ", ")))")
        }
        if report.unknownsLeftOut > 0 {
            Terminal.say(
                "and \(report.unknownsLeftOut) times more something is not known; `alerts explain` tells by case")
        }
        for remark in report.remarks { Terminal.say("warning: \(remark)") }
        let looked = report.isRehearsal ? " in \(report.cases) cases" : ", looked at \(report.cases) cases"
        Terminal.say("\(open) alerts open at \(report.moment)\(looked); \(written)")
    }
}

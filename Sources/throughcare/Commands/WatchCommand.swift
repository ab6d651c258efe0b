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
            """)

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("The moment to look at, as known then; else now.", valueName: "time"))
    var at: String?

    @Flag(help: "Write nothing.")
    var dryRun = false

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let moment = try VantageOptions.read(at, "--at", in: .utc)
        let report = try store.open().watch(at: moment, rehearse: dryRun)
        if output.json {
            for alert in report.alerts { Terminal.print(alert.json.line) }
        } else {
            Terminal.print(AlertWords.lines(for: report.alerts))
        }
        if !output.quiet { tell(report) }
        return "\(report.alerts.count) alerts open in \(report.cases) cases"
    }

    private func tell(_ report: WatchReport) {
        // One missing piece of information can silence many rules: it is told once.
        let pieces = Dictionary(grouping: report.unknowns) { "\($0.caseRef): \($0.unknown.missing)" }
        for (piece, unknowns) in pieces.sorted(by: { $0.key < $1.key }) {
            Terminal.say("not known in \(piece) (\(Set(unknowns.map(\.rule)).sorted().joined(separator: ", ")))")
        }
        for remark in report.remarks { Terminal.say("warning: \(remark)") }
        let written =
            report.isRehearsal
            ? "nothing written" : "\(report.raised) raised, \(report.changed) changed, \(report.closed) closed"
        Terminal.say("\(report.alerts.count) alerts open at \(report.moment) in \(report.cases) cases; \(written)")
    }
}

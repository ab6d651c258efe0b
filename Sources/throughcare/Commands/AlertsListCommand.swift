internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections
internal import Watcher

struct AlertsListCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The open alerts, the gravest first.",
        discussion: "The watcher raises and closes them: `throughcare watch` makes the list new.")

    @OptionGroup var store: StoreOptions

    @Option(name: .customLong("case"), help: ArgumentHelp("Those of this case.", valueName: "case"))
    var reference: String?

    @Option(help: ArgumentHelp("Those that this rule found.", valueName: "rule"))
    var rule: String?

    @Option(help: ArgumentHelp("Those that are at least that grave: info, warning, urgent or critical."))
    var severity: Severity = .info

    @Option(
        help: ArgumentHelp(
            "Those on which this role or actor must act, or which have gone up there.", valueName: "who"))
    var mustAct: String?

    @Flag(help: "Those that are set aside for now.")
    var snoozed = false

    @Option(help: ArgumentHelp("Show at most so many.", valueName: "n"))
    var limit = AlertQuery.usualLimit

    @Flag(help: "Show all.")
    var all = false

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard limit >= 0 else { throw ValidationError("--limit must be 0 or more") }
    }

    func perform() throws -> String {
        var query = AlertQuery()
        query.caseRef = reference.map { CaseRef($0) }
        query.rule = rule
        query.severity = severity.word
        query.mustAct = mustAct
        query.isSnoozed = snoozed
        query.limit = all ? nil : limit
        let inbox = try store.open().alerts(query)
        for alert in inbox.alerts.items {
            if output.json { Terminal.print(alert.json.line) } else { Terminal.print(alert.text) }
        }
        let told = ListWords.tell(inbox.alerts, snoozed ? "alerts set aside" : "open alerts", output)
        if inbox.others > 0 {
            output.say(
                snoozed
                    ? "\(inbox.others) more wait: leave --snoozed away" : "\(inbox.others) set aside for now: --snoozed"
            )
        }
        return told
    }

    /// A severity as an option.
    struct Severity: ExpressibleByArgument {
        static let info = Severity(word: .info)
        static var allValueStrings: [String] { AlertSeverity.allCases.map(\.rawValue) }

        let word: AlertSeverity

        init?(argument: String) {
            guard let word = AlertSeverity(rawValue: argument) else { return nil }
            self.word = word
        }

        private init(word: AlertSeverity) { self.word = word }

        var defaultValueDescription: String { word.rawValue }
    }
}

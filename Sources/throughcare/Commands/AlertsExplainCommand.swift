internal import Almanac
internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections
internal import Watcher

struct AlertsExplainCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Why an alert was raised, or why a rule speaks of a case or is silent.",
        discussion: """
            An alert is explained at the moment it was raised, as known then, with the parameters it was raised with. A \
            rule and a case are explained now, or at --at as known then.
            """)

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("The alert; or give --rule and --case.", valueName: "alert"))
    var alert: String?

    @Option(help: ArgumentHelp("The rule, such as gate-pickup-missing.", valueName: "rule"))
    var rule: String?

    @Option(name: .customLong("case"), help: ArgumentHelp("The case, such as K-014.", valueName: "case"))
    var reference: String?

    @Option(help: ArgumentHelp("What inside the case, such as an action; else all.", valueName: "reference"))
    var about: String?

    @Option(help: ArgumentHelp("The moment to look from, as known then.", valueName: "time"))
    var at: String?

    @OptionGroup var output: OutputOptions

    func validate() throws {
        let isQuestion = rule != nil && reference != nil
        let isMixed = alert != nil && (rule != nil || reference != nil || about != nil)
        guard !isMixed, alert != nil || isQuestion else {
            throw ValidationError("give an alert, or --rule and --case")
        }
    }

    func perform() throws -> String {
        let casework = try store.open()
        let moment = try VantageOptions.read(at, "--at", in: .utc)
        let explanation =
            if let alert {
                try casework.explain(alert: alert, at: moment)
            } else {
                try casework.explain(
                    rule: rule ?? "", of: CaseRef(reference ?? ""), about: about, at: moment)
            }
        if output.json { Terminal.print(explanation.json.line) } else { Terminal.print(explanation.text) }
        return "\(explanation.card.id) of \(explanation.caseRef): \(explanation.verdict.rawValue)"
    }
}

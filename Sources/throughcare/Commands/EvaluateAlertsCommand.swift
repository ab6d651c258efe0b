internal import ArgumentParser
internal import Casework

struct EvaluateAlertsCommand: EvaluationCommand {
    static let configuration = CommandConfiguration(
        commandName: "alerts",
        abstract: "How the alerts of each rule fared, by agency and group, and what followed on those ignored.")

    @OptionGroup var evaluation: EvaluationOptions

    var question: GroupQuestion { .alerts }
}

internal import ArgumentParser
internal import Casework
internal import Outcomes

struct EvaluateAlertsCommand: EvaluationCommand {
    static let configuration = CommandConfiguration(
        commandName: "alerts",
        abstract: "How the alerts of each rule fared, by agency and group, and what followed on those ignored.")

    @OptionGroup var evaluation: EvaluationOptions

    func tables(of casework: Casework) throws -> [StudyTable] {
        try casework.alertOutcomes(to: evaluation.toPosition).tables
    }
}

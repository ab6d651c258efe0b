internal import ArgumentParser
internal import Casework
internal import Outcomes

struct EvaluateFairnessCommand: EvaluationCommand {
    static let configuration = CommandConfiguration(
        commandName: "fairness",
        abstract: "Whether conditions, breaches, recalls, alerts and refused services fall evenly on groups.",
        discussion: "With counts and 95 % intervals. Faith is no group here.")

    @OptionGroup var evaluation: EvaluationOptions

    func tables(of casework: Casework) throws -> [StudyTable] {
        try casework.fairness(to: evaluation.toPosition).tables
    }
}

internal import ArgumentParser
internal import Casework

struct EvaluateFairnessCommand: EvaluationCommand {
    static let configuration = CommandConfiguration(
        commandName: "fairness",
        abstract: "Whether conditions, breaches, recalls, alerts and refused services fall evenly on groups.",
        discussion: "With counts and 95 % intervals. Faith is no group here.")

    @OptionGroup var evaluation: EvaluationOptions

    var question: GroupQuestion { .fairness }
}

internal import ArgumentParser
internal import Casework

struct EvaluateTrainingCommand: EvaluationCommand {
    static let configuration = CommandConfiguration(
        commandName: "training",
        abstract: "Who was trained in what and until when it counts, and how far core roles are covered.")

    @OptionGroup var evaluation: EvaluationOptions

    var question: GroupQuestion { .training }
}

internal import ArgumentParser
internal import Casework
internal import Outcomes

struct EvaluateTrainingCommand: EvaluationCommand {
    static let configuration = CommandConfiguration(
        commandName: "training",
        abstract: "Who was trained in what and until when it counts, and how far core roles are covered.")

    @OptionGroup var evaluation: EvaluationOptions

    func tables(of casework: Casework) throws -> [StudyTable] {
        try casework.trainingRegister(to: evaluation.toPosition).tables
    }
}

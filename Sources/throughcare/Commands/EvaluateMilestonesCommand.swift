internal import ArgumentParser
internal import Casework
internal import Outcomes

struct EvaluateMilestonesCommand: EvaluationCommand {
    static let configuration = CommandConfiguration(
        commandName: "milestones",
        abstract: "Goals set, reached, open and dropped: by part of life and by quarter after release.")

    @OptionGroup var evaluation: EvaluationOptions

    func tables(of casework: Casework) throws -> [StudyTable] {
        try casework.milestones(to: evaluation.toPosition).tables
    }
}

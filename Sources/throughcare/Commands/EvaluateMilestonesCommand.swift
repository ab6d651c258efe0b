internal import ArgumentParser
internal import Casework

struct EvaluateMilestonesCommand: EvaluationCommand {
    static let configuration = CommandConfiguration(
        commandName: "milestones",
        abstract: "Goals set, reached, open and dropped: by part of life and by quarter after release.")

    @OptionGroup var evaluation: EvaluationOptions

    var question: GroupQuestion { .milestones }
}

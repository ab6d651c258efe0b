internal import ArgumentParser
internal import Casework

struct EvaluateQualityCommand: EvaluationCommand {
    static let configuration = CommandConfiguration(
        commandName: "quality",
        abstract: "How well things are recorded: late, without provenance, put right, twice, in other words.")

    @OptionGroup var evaluation: EvaluationOptions

    var question: GroupQuestion { .quality }
}

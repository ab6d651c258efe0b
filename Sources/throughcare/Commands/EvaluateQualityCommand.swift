internal import ArgumentParser
internal import Casework
internal import Outcomes

struct EvaluateQualityCommand: EvaluationCommand {
    static let configuration = CommandConfiguration(
        commandName: "quality",
        abstract: "How well things are recorded: late, without provenance, put right, twice, in other words.")

    @OptionGroup var evaluation: EvaluationOptions

    func tables(of casework: Casework) throws -> [StudyTable] {
        try casework.dataQuality(to: evaluation.toPosition).tables
    }
}

internal import ArgumentParser
internal import Casework
internal import Outcomes

struct EvaluateCohortCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "cohort",
        abstract: "The releases: how prepared they were, what the first days were like, what followed.")

    @OptionGroup var evaluation: EvaluationOptions

    var output: OutputOptions { evaluation.output }

    func perform() throws -> String {
        evaluation.tell([])
        return "cohort"
    }
}

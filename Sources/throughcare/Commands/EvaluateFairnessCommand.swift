internal import ArgumentParser
internal import Casework
internal import Outcomes

struct EvaluateFairnessCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "fairness",
        abstract: "Whether conditions, breaches, recalls, alerts and refused services fall evenly on groups.",
        discussion: "With counts and 95 % intervals. Faith is no group here.")

    @OptionGroup var evaluation: EvaluationOptions

    var output: OutputOptions { evaluation.output }

    func perform() throws -> String {
        let tables = try evaluation.store.open().fairness(to: evaluation.toPosition).tables
        evaluation.tell(tables)
        return "fairness by group"
    }
}

internal import ArgumentParser
internal import Casework
internal import Outcomes

struct EvaluateCohortCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "cohort",
        abstract: "The releases: how prepared they were, what the first days were like, what followed.")

    @OptionGroup var evaluation: EvaluationOptions

    var output: OutputOptions { evaluation.output }

    @Flag(help: "One row for each release, under names made up for this call, instead of numbers of many.")
    var rows = false

    func perform() throws -> String {
        let cohort = try evaluation.store.open().cohort(to: evaluation.toPosition)
        evaluation.tell(rows ? [cohort.table] : [])
        return "\(cohort.rows.count) releases"
    }
}

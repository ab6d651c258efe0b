internal import ArgumentParser
internal import Casework
internal import Outcomes

struct EvaluateCohortCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "cohort",
        abstract: "The releases: how prepared they were, what the first months were like, what followed.",
        discussion: """
            What is said to be known is what had been recorded by the release. One row for each release, under pseudonyms, is \
            in what `throughcare export` writes.
            """)

    @OptionGroup var evaluation: EvaluationOptions

    @Option(
        help: ArgumentHelp(
            "Groups by a column of the releases, such as track, ageBand or releaseWeekday.", valueName: "column"))
    var by: String?

    var output: OutputOptions { evaluation.output }

    func perform() throws -> String {
        let cohort = try evaluation.store.open().cohort(to: evaluation.toPosition)
        let groups = try CohortGroups(cohort, by: by)
        evaluation.tell([groups.preparation, groups.firstMonths, groups.indicators])
        return "\(cohort.rows.count) releases"
    }
}

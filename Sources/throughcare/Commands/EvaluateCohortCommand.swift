internal import ArgumentParser
internal import Casework

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

    @Option(
        help: ArgumentHelp("Draw how early plans were begun as SVG, in place of an older file.", valueName: "file"))
    var plot: String?

    var output: OutputOptions { evaluation.output }

    func perform() throws -> String { try evaluation.tell(.cohort(by: by), drawnIn: plot) }
}

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

    @Option(
        help: ArgumentHelp("Draw how early plans were begun as SVG, in place of an older file.", valueName: "file"))
    var plot: String?

    var output: OutputOptions { evaluation.output }

    func perform() throws -> String {
        let cohort = try evaluation.store.open().cohort(to: evaluation.toPosition)
        let groups = try CohortGroups(cohort, by: by)
        let told = [groups.preparation, groups.firstMonths, groups.indicators]
        guard let plot else {
            evaluation.tell(told)
            return "\(cohort.rows.count) releases"
        }
        let leadTimes = LeadTimes(cohort, least: evaluation.k)
        guard let drawing = leadTimes.drawing(fewest: evaluation.k) else { throw NothingToDraw(k: evaluation.k) }
        try drawing.write(to: plot)
        evaluation.tell(told + [leadTimes.table])
        return "\(cohort.rows.count) releases, drawn in \(plot)"
    }
}
